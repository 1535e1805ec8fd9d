using System;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>Vectors of what has no plain memory of its own: halves, texts, decimals.</summary>
public sealed class VectorElementTests
{
    private static readonly LoadedClient Client = LoadedClient.Of("""
        using System;
        using System.ComponentModel.DataAnnotations;

        [ModelContract("elements", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, Answer>;

        [Features]
        public sealed class Row
        {
            [Feature("halves"), Shape(2)] public Half[] Halves { get; set; } = [(Half)1, (Half)0.5];
            [Feature("wide", Missing = 7f, Element = ElementType.Float32, Outside = Outside.Clamp), Shape(2), Range(0.0, 8.0), MinMax(0, 8)] public ReadOnlyMemory<Half> Wide { get; set; } = new[] { Half.NaN, (Half)9 };
            [Feature("words"), Shape(3), StringLength(4)] public string[] Words { get; set; } = ["a", "grün", ""];
            [Feature("gaps", Missing = "?"), Shape(1, 2)] public string?[]? Gaps { get; set; } = [null, "b"];
            [Feature("prices"), Shape(2)] public decimal[] Prices { get; set; } = [0.1m, 2m];
        }

        [Prediction]
        public sealed record Answer
        {
            [Output("halves"), Range(0.0, 1.0)] public required Half[] Halves { get; init; }
            [Output("rounded", Element = ElementType.Float32)] public required Half[] Rounded { get; init; }
            [Output("prices", Element = ElementType.Float64), Range(0.0, 9.5)] public required decimal[] Prices { get; init; }
            [Output("counts", Element = ElementType.Int64)] public required decimal[] Counts { get; init; }
        }
        """);

    [Fact]
    public void TheyGoIntoTheirTensors()
    {
        Assert.Empty(Client.Validate(Client.Row()));
        var slot = Client.Encode(Client.Row());

        Assert.Equal([(Half)1, (Half)0.5], slot.Input<Half>(Input("halves"), 1).ToArray());
        Assert.Equal([0.875f, 1f], slot.Input<float>(Input("wide"), 1).ToArray());
        Assert.Equal(["a", "grün", ""], Texts(slot, "words", 3));
        Assert.Equal(["?", "b"], Texts(slot, "gaps", 2));
        Assert.Equal([0.1, 2.0], slot.Input<double>(Input("prices"), 1).ToArray());
        Assert.Equal(["?", "?"], Texts(Client.Encode(Client.Row(("Gaps", null))), "gaps", 2));
    }

    [Fact]
    public void EachElementIsHeldAgainstTheContract()
    {
        Assert.Equal(ViolationRule.Missing, Broken("Halves", new[] { (Half)1, Half.NaN }));
        Assert.Equal(ViolationRule.NotFinite, Broken("Halves", new[] { Half.PositiveInfinity, (Half)1 }));
        Assert.Equal(ViolationRule.Length, Broken("Halves", new Half[3]));
        Assert.Equal(ViolationRule.Missing, Broken("Words", new[] { "a", null, "b" }));
        Assert.Equal(ViolationRule.Length, Broken("Words", new[] { "a", "b" }));
        Assert.Equal(ViolationRule.Length, Broken("Words", new[] { "a", "fiver", "b" }));
        Assert.Equal(ViolationRule.IllFormedText, Broken("Words", new[] { "a", "\ud800", "b" }));
        Assert.Equal(ViolationRule.IllFormedText, Broken("Gaps", new[] { "a", "\0" }));
        Assert.Equal(ViolationRule.Missing, Broken("Words", null));
    }

    [Fact]
    public void TheyComeOutOfTheirTensors()
    {
        dynamic answer = Decode([(Half)0.25, (Half)1], [0.1f, 2f], [0.1, 9.5], [long.MaxValue, -1], out var none);

        Assert.Empty(none);
        Assert.Equal(new[] { (Half)0.25, (Half)1 }, (Half[])answer.Halves);
        Assert.Equal(new[] { (Half)0.1f, (Half)2 }, (Half[])answer.Rounded);
        Assert.Equal(new[] { 0.1m, 9.5m }, (decimal[])answer.Prices);
        Assert.Equal(new[] { (decimal)long.MaxValue, -1m }, (decimal[])answer.Counts);
        _ = Decode([(Half)2, Half.NaN], [1e9f, 0], [10, 0], [0, 0], out var broken);
        Assert.Equal(["halves OutOfRange", "prices OutOfRange", "rounded NotFinite"], broken.Order());
        _ = Decode([(Half)1], [0], [double.NaN, 1e300], [0], out var none2);
        Assert.Equal(["prices NotFinite"], none2);
    }

    private static object Decode(Half[] halves, float[] rounded, double[] prices, long[] counts, out string[] broken)
    {
        var slot = new MemorySlot(Client.Plan);
        slot.Yield<Half>(Output("halves"), 0, halves);
        slot.Yield<float>(Output("rounded"), 0, rounded);
        slot.Yield<double>(Output("prices"), 0, prices);
        slot.Yield<long>(Output("counts"), 0, counts);
        var (prediction, findings) = Client.Decode(slot);
        broken = [.. findings.Select(finding => $"{finding.Name} {finding.Rule}")];
        return prediction;
    }

    private static string[] Texts(MemorySlot slot, string tensor, int width) =>
        [.. Enumerable.Range(width, width).Select(element => slot.Text(Input(tensor), element) ?? "none")];

    private static ViolationRule Broken(string property, object? value) => Assert.Single(Client.Validate(Client.Row((property, value)))).Rule;

    private static int Input(string tensor) => Client.Plan.Inputs.Select(input => input.Name).ToList().IndexOf(tensor);

    private static int Output(string tensor) => Client.Plan.Outputs.Select(output => output.Name).ToList().IndexOf(tensor);
}
