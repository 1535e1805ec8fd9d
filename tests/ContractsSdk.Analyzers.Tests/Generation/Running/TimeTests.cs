using System;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>Dates and spans as the numbers their contract says they are.</summary>
public sealed class TimeTests
{
    private static readonly LoadedClient Client = LoadedClient.Of("""
        using System;
        using System.ComponentModel.DataAnnotations;

        [ModelContract("times", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, FraudScore>;

        [Features]
        public sealed class Row
        {
            [Feature("born"), Time(TimeUnit.Days, Since = "2000-01-01"), Range(typeof(DateOnly), "1999-12-31", "2030-12-31")] public DateOnly Born { get; set; } = new(2000, 1, 3);
            [Feature("joined", Missing = "2000-01-02"), Time(TimeUnit.Days, Since = "2000-01-01")] public DateOnly? Joined { get; set; }
            [Feature("at"), Time(TimeUnit.Hours)] public TimeOnly At { get; set; } = new(18, 30);
            [Feature("seen"), Time(TimeUnit.Seconds)] public DateTimeOffset Seen { get; set; } = new(1970, 1, 1, 2, 0, 1, 500, TimeSpan.FromHours(2));
            [Feature("seenWhole"), Time(TimeUnit.Seconds, Whole = true)] public DateTimeOffset SeenWhole { get; set; } = new(1969, 12, 31, 23, 59, 59, 500, TimeSpan.Zero);
            [Feature("took", Outside = Outside.Clamp), Time(TimeUnit.Minutes), Range(typeof(TimeSpan), "00:00:00", "01:00:00")] public TimeSpan Took { get; set; } = TimeSpan.FromHours(2);
            [Feature("ran", Missing = float.NaN, Element = ElementType.Float32), Time(TimeUnit.Hours), MinMax(0, 24)] public TimeSpan? Ran { get; set; }
            [Feature("short", Element = ElementType.Int16), Time(TimeUnit.Milliseconds, Whole = true)] public TimeSpan Short { get; set; } = TimeSpan.FromMilliseconds(-7);
        }
        """);

    [Fact]
    public void TheyAreCountedInTheirUnits()
    {
        var row = Client.Row();
        Assert.Empty(Client.Validate(row));
        var slot = Client.Encode(row);

        Assert.Equal([2L], Read<long>(slot, "born"));
        Assert.Equal([1L], Read<long>(slot, "joined"));
        Assert.Equal([18.5], Read<double>(slot, "at"));
        Assert.Equal([1.5], Read<double>(slot, "seen"));
        Assert.Equal([-1L], Read<long>(slot, "seenWhole"));
        Assert.Equal([60.0], Read<double>(slot, "took"));
        Assert.Equal([float.NaN], Read<float>(slot, "ran"));
        Assert.Equal([(short)-7], Read<short>(slot, "short"));
        Assert.Equal([0.25f], Read<float>(Client.Encode(Client.Row(("Ran", TimeSpan.FromHours(6)))), "ran"));
        Assert.Equal([4.0 / 3], Read<double>(Client.Encode(Client.Row(("At", new TimeOnly(1, 20)))), "at"));
    }

    [Fact]
    public void OutsideTheirRangeOrTheirTensorTheyAreViolations()
    {
        Assert.Equal(["born OutOfRange"], Violations(("Born", new DateOnly(2031, 1, 1))));
        Assert.Empty(Violations(("Born", new DateOnly(1999, 12, 31))));
        Assert.Equal(["short Overflow"], Violations(("Short", TimeSpan.FromMinutes(1))));
        Assert.Empty(Violations(("Seen", DateTimeOffset.MaxValue), ("SeenWhole", DateTimeOffset.MinValue), ("Ran", TimeSpan.MinValue)));
    }

    private static string[] Violations(params (string, object?)[] values) =>
        [.. Client.Validate(Client.Row(values)).Select(broken => $"{broken.Name} {broken.Rule}")];

    private static T[] Read<T>(MemorySlot slot, string tensor)
        where T : unmanaged => slot.Input<T>(Client.Plan.Inputs.Select(input => input.Name).ToList().IndexOf(tensor), 1).ToArray();
}
