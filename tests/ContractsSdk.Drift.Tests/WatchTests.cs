using System;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Drift.Tests.Support;

namespace ContractsSdk.Drift.Tests;

public sealed class WatchTests
{
    [Fact]
    public void TrafficLikeTheReferenceHasNotDrifted()
    {
        using var watched = new WatchedClient();

        Assert.Empty(watched.Hour(Loans.Many(2, 2_000)));

        var report = Assert.Single(watched.Reports);
        Assert.Equal(("loan-risk", 2_000L, TimeSpan.FromHours(1)), (report.ContractId, report.Rows, report.To - report.From));
        Assert.Equal(["age", "amount", "channel", "employed", "income", "purpose", "town"], report.Features.Select(value => value.Name));
        Assert.Equal(["label", "probabilities"], report.Outputs.Select(value => value.Name));
        Assert.All(report.Features.Concat(report.Outputs), value => Assert.True(value.Score < value.Threshold && value.MissingRatio >= 0));
        Assert.Same(report, watched.Client.Drift);
    }

    [Fact]
    public void EachChangeIsFoundWhereItIs()
    {
        using var watched = new WatchedClient();
        var number = 100;
        foreach (var (change, found) in Shifts.All)
        {
            var rows = Loans.Many(number++, 2_000).Select((row, i) => change(row, i));
            Assert.Equal([found], watched.Hour(rows).Where(name => !name.StartsWith("label", StringComparison.Ordinal) && !name.StartsWith("prob", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void WhatTheModelAnswersIsWatchedToo()
    {
        using var watched = new WatchedClient(answer: loan => Loans.Answer(loan) with { IsBad = true, Probability = 1 });

        Assert.Equal(["label: Distribution", "probabilities: Distribution"], watched.Hour(Loans.Many(3, 1_000)));
    }

    [Fact]
    public void RowsThatAreRejectedAreCountedAndHaveNoPrediction()
    {
        using var watched = new WatchedClient();
        var rows = Loans.Many(4, 1_000).Select((row, i) => i % 2 == 0 ? row with { Amount = float.NaN } : row).ToList();

        Assert.Equal(["amount: Missing"], watched.Hour(rows).Where(name => name.StartsWith("amount", StringComparison.Ordinal)));

        var report = watched.Reports[0];
        Assert.Equal(1_000, report.Rows);
        Assert.Equal(0.5, report.Features.Single(value => value.Name == "amount").MissingRatio);
        Assert.Equal(500, report.Window.Outputs[0].Rows);
    }

    [Fact]
    public void CountsAreThoseOfAProfileOfTheSameRows()
    {
        using var watched = new WatchedClient();
        var rows = Loans.Many(5, 3_000).ToList();
        using var recording = watched.Client.RecordProfile();
        watched.Hour(rows);
        var reference = ProfileText.Read(WatchedClient.Reference.Value).Profile!;

        foreach (var window in watched.Reports[0].Window.Features.Where(value => value.Kind == ProfileKind.Number))
        {
            var bins = reference.Features.Single(value => value.Name == window.Name).Edges;
            var values = rows.Select(row => window.Name switch { "age" => row.Age, "amount" => row.Amount, _ => row.Income ?? double.NaN }).ToList();
            Assert.Equal(Enumerable.Range(0, bins.Count + 1).Select(bin => values.LongCount(value =>
                (bin == 0 || value >= bins[bin - 1]) && (bin == bins.Count || value < bins[bin]) && !double.IsNaN(value))), window.Counts);
            Assert.Equal(values.Count(double.IsNaN), window.Missing);
        }

        var recorded = recording.Build();
        foreach (var window in watched.Reports[0].Window.Features.Where(value => value.Kind == ProfileKind.Category))
            Assert.Equal(recorded.Features.Single(value => value.Name == window.Name), window);
    }

    [Fact]
    public void ABatchIsCountedAsItsRowsAre()
    {
        using var one = new WatchedClient();
        using var batch = new WatchedClient();
        var rows = Loans.Many(12, 3_000).Select((row, i) => i % 7 == 0 ? row with { Amount = -1 } : row).ToArray();
        one.Hour(rows);
        batch.Client.PredictBatch(rows, new Prediction<Risk>[rows.Length]);
        batch.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(one.Reports[0].Window, batch.Reports[0].Window);
    }

    [Fact]
    public void AWindowIsTheNextReference()
    {
        using var watched = new WatchedClient();
        watched.Hour(Loans.Many(6, 2_000).Select(row => row with { Age = Math.Min(120, row.Age + 10) }));
        var next = ProfileText.Write(watched.Reports[0].Window);

        using var later = new WatchedClient(next);

        Assert.Empty(later.Hour(Loans.Many(7, 2_000).Select(row => row with { Age = Math.Min(120, row.Age + 10) })));
        Assert.Equal(["age: Distribution"], later.Hour(Loans.Many(8, 2_000)));
    }

    [Fact]
    public void TooFewRowsAreNotJudgedAndNotLost()
    {
        using var watched = new WatchedClient();
        var rows = Loans.Many(9, 900).ToList();
        watched.Ask(rows.Take(499));
        watched.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty(watched.Reports);

        watched.Hour(rows.Skip(499));

        Assert.Equal((900L, TimeSpan.FromHours(2)), (watched.Reports[0].Rows, watched.Reports[0].To - watched.Reports[0].From));
        watched.Clock.Advance(TimeSpan.FromHours(5));
        Assert.Single(watched.Reports);
    }

    [Fact]
    public void AFeatureWithTooFewValuesHasNoScore()
    {
        using var watched = new WatchedClient();
        watched.Hour(Loans.Many(10, 1_000).Select((row, i) => i < 900 ? row with { Town = null } : row));

        var town = watched.Reports[0].Features.Single(value => value.Name == "town");

        Assert.Equal((null, null, DriftCauses.Missing), (town.Score, town.Threshold, town.Causes));
    }

    [Fact]
    public async Task NoRowIsLostOrCountedTwice()
    {
        const int Threads = 8;
        const int Rows = 4_000;
        using var watched = new WatchedClient();
        var tasks = Enumerable.Range(0, Threads).Select(thread => Task.Run(() => watched.Ask(Loans.Many(thread, Rows)))).ToList();
        while (!tasks.TrueForAll(task => task.IsCompleted))
        {
            watched.Clock.Advance(TimeSpan.FromHours(1));
            await Task.Yield();
        }

        await Task.WhenAll(tasks);
        watched.Hour(Loans.Many(99, 500));

        foreach (var name in watched.Reports[0].Window.Features.Select(value => value.Name))
        {
            Assert.Equal(
                (Threads * Rows) + 500, watched.Reports.Sum(report => report.Window.Features.Single(value => value.Name == name).Rows));
        }
    }

    [Fact]
    public void ADisposedClientHasNoTimer()
    {
        using var watched = new WatchedClient();
        var timers = watched.Clock.Timers;
        watched.Client.Dispose();
        Assert.Equal(timers - 1, watched.Clock.Timers);
    }

    [Fact]
    public void AFormerNameOfTheProfileServes()
    {
        // The profile of a release in which a feature had another name is a profile of it still; of an unknown one it is of nothing.
        using var watched = new WatchedClient(WatchedClient.Reference.Value.Replace("in town ", "in city ", StringComparison.Ordinal));
        watched.Hour(Loans.Many(11, 600));

        Assert.DoesNotContain("town", watched.Reports[0].Features.Select(value => value.Name));
    }
}
