using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Drift.Tests.Support;

namespace Adult.Tests;

/// <summary>Windows drawn from the census, as they are and shifted in one column: each shift is found where it is, and nowhere else.</summary>
public sealed class DriftTests
{
    private const int Rows = 2_000;

    private static readonly (string Feature, DriftCauses Cause, Func<Person, Random, Person> Shift)[] Shifts =
    [
        ("age", DriftCauses.Distribution, (person, _) => person with { Age = person.Age + 10 }),
        ("occupation", DriftCauses.Unknown, (person, random) => random.Next(20) == 0 ? person with { Occupation = "Astronaut" } : person),
        ("workclass", DriftCauses.Missing, (person, random) => random.Next(10) < 3 ? person with { Workclass = null } : person),
        ("hours-per-week", DriftCauses.Distribution, (person, _) => person with { HoursPerWeek = person.HoursPerWeek * 60 }),
    ];

    [Fact]
    public void AFewSeeds() => Campaign(3);

    [Fact(Explicit = true)]
    public void AHundredSeeds() => Campaign(100);

    private static void Campaign(int seeds)
    {
        var people = Census.People();
        var path = Path.Combine(AppContext.BaseDirectory, $"{Guid.NewGuid():N}.profile");
        try
        {
            File.WriteAllText(path, ProfileText.Write(Reference(people)));
            var (alarms, windows) = (0, 0);
            for (var seed = 1; seed <= seeds; seed++)
            {
                var random = new Random(seed);
                alarms += Drifting(path, Drawn(people, random)).Count > 0 ? 1 : 0;
                windows++;
                foreach (var (feature, cause, shift) in Shifts)
                {
                    var found = Drifting(path, Drawn(people, random).Select(person => shift(person, random)));
                    Assert.Equal([(feature, cause)], found);
                    windows++;
                }
            }

            TestContext.Current.SendDiagnosticMessage($"{windows} windows of {Rows} rows: every shift found in its feature alone; {alarms} false alarms in {seeds} windows");
            Assert.True(alarms * 100 <= seeds, $"{alarms} false alarms in {seeds} windows");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<Person> Drawn(IReadOnlyList<Person> people, Random random) =>
        Enumerable.Range(0, Rows).Select(_ => people[random.Next(people.Count)]).ToList();

    private static ReferenceProfile Reference(IReadOnlyList<Person> people)
    {
        using var client = FakeModelClient<AdultIncome>.Answering<Person, Income>(Answer);
        using var recording = client.RecordProfile();
        foreach (var person in people)
            client.TryPredict(person, out _);
        return recording.Build();
    }

    private static List<(string Feature, DriftCauses Cause)> Drifting(string path, IEnumerable<Person> people)
    {
        var clock = new ManualClock();
        var options = new ModelClientOptions();
        options.Drift.Profile = path;
        using var client = FakeModelClient<AdultIncome>.Answering<Person, Income>(Answer, new ModelClientSettings { Options = options, TimeProvider = clock });
        foreach (var person in people)
            client.TryPredict(person, out _);
        clock.Advance(TimeSpan.FromHours(1));
        return [.. client.Drift!.Features.Where(value => value.IsDrifting).Select(value => (value.Name, value.Causes))];
    }

    private static Income Answer(Person person) => new() { OverFiftyThousand = false, Probability = 0.5f };
}
