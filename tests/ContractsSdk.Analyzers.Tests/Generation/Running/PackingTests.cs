using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

public sealed class PackingTests
{
    [Fact]
    public void SlotsAreWhereTheySay()
    {
        var client = LoadedClient.Of("""
            [ModelContract("packed", "1.0.0")]
            public sealed partial class Client : ModelClient<Row, FraudScore>;

            [Features(Tensor = "x")]
            public sealed class Row
            {
                [Feature("z", Slot = 0)] public float Z { get; set; }
                [Feature("kind", Slot = 1), AllowedValues("a", "b", "c"), OneHot] public string Kind { get; set; } = "";
                [Feature("flag", Slot = 4)] public bool Flag { get; set; }
                [Feature("count", Slot = 5)] public int? Count { get; set; }
                [Feature("apart", Tensor = "y", Element = ElementType.Float64)] public float Apart { get; set; }
                [Feature("own", Tensor = "own")] public long Own { get; set; }
            }
            """);
        var slot = client.Encode(client.Row(
            ("Z", 1.5f), ("Kind", "c"), ("Flag", true), ("Count", 7), ("Apart", 2.5f), ("Own", 9L)));
        Assert.Equal(["own", "x", "y"], client.Plan.Inputs.Select(tensor => tensor.Name));
        Assert.Equal([9L], slot.Input<long>(0, 1).ToArray());
        Assert.Equal([1.5f, 0, 0, 1, 1, 7], slot.Input<float>(1, 1).ToArray());
        Assert.Equal([0f, 0, 0, 0, 0, 0], slot.Input<float>(1, 0).ToArray());
        Assert.Equal([2.5], slot.Input<double>(2, 1).ToArray());
    }

    /// <summary>Neighbours are written eight and four at a time: who is at the edge of such a run, beside it, or may be NaN is checked all the same.</summary>
    [Fact]
    public void NeighboursAreCheckedWhileTheyAreWritten()
    {
        var plain = string.Join("\n", Enumerable.Range(0, 15).Select(i => $"[Feature(\"p{i:00}\", Slot = {i}), Range(-{i + 1}.0, {i + 1}.0)] public float P{i} {{ get; set; }}"));
        var client = LoadedClient.Of($$"""
            [ModelContract("packed", "1.0.0")]
            public sealed partial class Client : ModelClient<Row, FraudScore>;

            [Features(Tensor = "x")]
            public sealed class Row
            {
                {{plain}}
                [Feature("kind", Slot = 15), AllowedValues("a", "b"), OneHot] public string Kind { get; set; } = "a";
                [Feature("gap", Slot = 17, Missing = double.NaN)] public float Gap { get; set; }
                [Feature("q0", Slot = 18)] public float Q0 { get; set; }
                [Feature("q1", Slot = 19)] public float Q1 { get; set; }
                [Feature("q2", Slot = 20)] public float Q2 { get; set; }
                [Feature("q3", Slot = 21)] public float Q3 { get; set; }
            }
            """);
        Assert.True(client.TryEncode(client.Row([.. Enumerable.Range(0, 15).Select(i => ($"P{i}", (object?)(i + 1f))), ("Gap", float.NaN), ("Q3", 7f)]), out var slot));
        Assert.Equal([.. Enumerable.Range(1, 15).Select(i => (float)i), 1, 0, float.NaN, 0, 0, 0, 7], slot.Input<float>(0, 1).ToArray());
        for (var i = 0; i < 15; i++)
        {
            Assert.Equal([($"p{i:00}", ViolationRule.OutOfRange)], client.Validate(client.Row(($"P{i}", i + 1.5f))));
            Assert.Equal([($"p{i:00}", ViolationRule.Missing)], client.Validate(client.Row(($"P{i}", float.NaN))));
        }

        for (var i = 0; i < 4; i++)
            Assert.Equal([($"q{i}", ViolationRule.NotFinite)], client.Validate(client.Row(($"Q{i}", float.NegativeInfinity))));
        Assert.Equal([("gap", ViolationRule.NotFinite)], client.Validate(client.Row(("Gap", float.PositiveInfinity))));
        Assert.Equal([("kind", ViolationRule.UnknownCategory)], client.Validate(client.Row(("Kind", "c"))));
    }

    [Fact]
    public void WithoutSlotsTheOrderOfDeclarationCounts()
    {
        var client = LoadedClient.Of("""
            [ModelContract("packed", "1.0.0")]
            public sealed partial class Client : ModelClient<Derived, FraudScore>;

            public class Base
            {
                [Feature("late")] public float Late { get; set; }
            }

            [Features(Tensor = "x")]
            public sealed class Derived : Base
            {
                [Feature("kind"), AllowedValues(3, 4), OneHot(OnUnknown = Unknown.AllZero)] public int Kind { get; set; }
                [Feature("early")] public float Early { get; set; }
            }
            """);
        var slot = client.Encode(client.Row(("Late", 1f), ("Kind", 4), ("Early", 2f)));
        Assert.Equal([1f, 0, 1, 2], slot.Input<float>(0, 1).ToArray());
        Assert.Equal([1f, 0, 0, 2], client.Encode(client.Row(("Late", 1f), ("Kind", 5), ("Early", 2f))).Input<float>(0, 1).ToArray());
        Assert.Equal([("early", 3), ("kind", 1), ("late", 0)], client.Contract.Features.Select(feature => (feature.Name, feature.Slot ?? -1)));
    }

    [Fact]
    public void TextsSharingATensorLieSideBySide()
    {
        var client = LoadedClient.Of("""
            [ModelContract("packed", "1.0.0")]
            public sealed partial class Client : ModelClient<Row, FraudScore>;

            [Features(Tensor = "words", Element = ElementType.String)]
            public sealed class Row
            {
                [Feature("first")] public string First { get; set; } = "";
                [Feature("second"), AllowedValues("a", "b"), Verbatim(OnUnknown = Unknown.Other, Other = "b")] public string Second { get; set; } = "";
                [Feature("third"), AllowedValues(1, 2), Verbatim] public int Third { get; set; }
            }
            """);
        var slot = client.Encode(client.Row(("First", "x"), ("Second", "?"), ("Third", 2)));
        Assert.Equal(["x", "b", "2"], Enumerable.Range(3, 3).Select(element => slot.Text(0, element)));
    }

    [Fact]
    public void AttributesOfPositionalRecordsCount()
    {
        var client = LoadedClient.Of("""
            [ModelContract("positional", "1.0.0")]
            public sealed partial class Client : ModelClient<Row, FraudScore>;

            [Features(Tensor = "x")]
            public sealed record Row([Feature("a"), Range(0.0, 1.0)] float A, [property: Feature("b")] [Range(0, 9)] int B)
            {
                public Row() : this(0.5f, 5)
                {
                }
            }
            """);
        Assert.Empty(client.Validate(client.Row()));
        Assert.Equal(
            [("a", ViolationRule.OutOfRange), ("b", ViolationRule.OutOfRange)], client.Validate(client.Row(("A", 2f), ("B", 10))));
    }
}
