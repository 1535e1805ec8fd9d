using System;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>Numbers with a tensor each are written as if they were one row, wherever a slot keeps them.</summary>
public sealed class ScalarRowTests
{
    // By name the order is a10, a2, b, gap, kind, note, q0 to q3, z; and c is a number of another type.
    private static readonly LoadedClient Client = LoadedClient.Of("""
        [ModelContract("apart", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, FraudScore>;

        [Features]
        public sealed class Row
        {
            [Feature("z"), Range(-1.0, 1.0)] public float Z { get; set; }
            [Feature("a2"), Range(-2.0, 2.0)] public float A2 { get; set; }
            [Feature("a10")] public float A10 { get; set; }
            [Feature("c"), Range(0.0, 9.0)] public double C { get; set; }
            [Feature("b", Missing = 5f), Range(0.0, 9.0)] public float B { get; set; }
            [Feature("gap", Missing = double.NaN)] public float? Gap { get; set; }
            [Feature("kind", Element = ElementType.Float32), AllowedValues("x", "y"), Ordinal] public string Kind { get; set; } = "x";
            [Feature("note")] public string Note { get; set; } = "";
            [Feature("q0")] public float Q0 { get; set; }
            [Feature("q1")] public float Q1 { get; set; }
            [Feature("q2"), Range(0.0, 1.0)] public float Q2 { get; set; }
            [Feature("q3")] public float Q3 { get; set; }
            [Feature("q4")] public float Q4 { get; set; }
        }
        """);

    // As they are declared.
    private static readonly string[] Row = ["z", "a2", "a10", "b", "gap", "kind", "q0", "q1", "q2", "q3", "q4"];

    private static readonly int[] Tensors = [.. Row.Select(name => Client.Plan.Inputs.Select(input => input.Name).ToList().IndexOf(name))];

    [Fact]
    public void EachIsWrittenToItsOwnTensor() => AssertWritten(new MemorySlot(Client.Plan, capacity: 3));

    [Fact]
    public unsafe void WhereTheyLieSideBySideTheyAreOneRow()
    {
        var slot = new MemorySlot(Client.Plan, capacity: 3);
        var row = (float*)slot.Pack(Tensors) + Row.Length;
        AssertWritten(slot);
        Assert.Equal([-1, 2, 7, 5, float.NaN, 1, 10, 11, 1, 13, 14], new Span<float>(row, Row.Length).ToArray());
    }

    [Fact]
    public void InAnotherOrderEachIsWrittenToItsOwnColumn()
    {
        var slot = new MemorySlot(Client.Plan, capacity: 3);
        slot.Pack([.. Tensors.Reverse()]);
        AssertWritten(slot);
    }

    [Fact]
    public void SomeSideBySideAndSomeApartAreWrittenToTheirPlaces()
    {
        var slot = new MemorySlot(Client.Plan, capacity: 3);
        slot.Pack(Tensors.AsSpan(0, 4));
        slot.Pack(Tensors.AsSpan(4, 5));
        AssertWritten(slot);
    }

    [Fact]
    public void WhatIsBrokenIsFoundWhereverItStands()
    {
        Assert.Equal(
            [("a10", ViolationRule.NotFinite), ("a2", ViolationRule.OutOfRange), ("b", ViolationRule.OutOfRange), ("c", ViolationRule.OutOfRange), ("kind", ViolationRule.UnknownCategory), ("q2", ViolationRule.Missing), ("z", ViolationRule.OutOfRange)],
            Client.Validate(Client.Row(
                ("Z", -1.5f), ("A2", 2.5f), ("A10", float.PositiveInfinity), ("C", 10.0), ("B", 9.5f), ("Kind", "z"), ("Q2", float.NaN)))
                .OrderBy(broken => Client.Feature(broken.Name)));
        foreach (var (name, value) in new[] { ("Z", 1.5f), ("A2", -2.5f), ("A10", float.NaN), ("B", 9.5f), ("Q0", float.NaN), ("Q2", 1.5f), ("Q4", float.NegativeInfinity) })
            Assert.Equal(name, Assert.Single(Client.Validate(Client.Row((name, value)))).Name, ignoreCase: true);
    }

    private static void AssertWritten(MemorySlot slot)
    {
        slot.Prepare(3);
        Assert.True(Client.TryEncode(
            Client.Row(
                ("Z", -1f), ("A2", 2f), ("A10", 7f), ("C", 8.0), ("B", float.NaN), ("Kind", "y"), ("Note", "n"), ("Q0", 10f), ("Q1", 11f), ("Q2", 1f), ("Q3", 13f),
                ("Q4", 14f)),
            slot, 1));
        Assert.True(Client.TryEncode(Client.Row(("Z", 0.5f), ("Gap", 3f)), slot, 2));
        Assert.Equal([-1, 2, 7, 5, float.NaN, 1, 10, 11, 1, 13, 14], Numbers(1));
        Assert.Equal([0.5f, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0], Numbers(2));
        Assert.Equal(new float[Row.Length], Numbers(0));

        float[] Numbers(int row) => [.. Tensors.Select(tensor => slot.Input<float>(tensor, row)[0])];
    }
}
