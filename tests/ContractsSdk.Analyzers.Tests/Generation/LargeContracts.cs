using System;
using System.Globalization;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation;

public sealed class LargeContracts
{
    private const int Many = 10_000;

    [Fact]
    public void TenThousandCategoriesAreOneLookupAndOneStore()
    {
        var categories = string.Join(", ", Enumerable.Range(0, Many).Select(i => $"\"category {i.ToString(CultureInfo.InvariantCulture)}\""));
        var source = $$"""
            [ModelContract("large", "1.0.0")]
            public sealed partial class Client : ModelClient<Row, FraudScore>;

            [Features]
            public sealed class Row
            {
                [Feature("hot"), AllowedValues({{categories}}), OneHot] public string Hot { get; set; } = "";
            }
            """;
        var client = LoadedClient.Of(source);
        var row = client.Row(("Hot", "category 9998"));
        Assert.Empty(client.Validate(row));
        var elements = client.Encode(row).Input<float>(0, 1).ToArray();
        Assert.Equal(Many, elements.Length);
        Assert.Equal(9998, Array.IndexOf(elements, 1f));
        Assert.Equal(1f, elements.Sum());
        Assert.Equal([("hot", ViolationRule.UnknownCategory)], client.Validate(client.Row(("Hot", "category 10000"))));
        var encode = GeneratorCheck.Holds(source).Files["Client.g.cs"];
        Assert.Equal(1, encode.Split("OneHot.Write(").Length - 1);
    }

    [Fact]
    public void LongListsKeepEveryPolicy()
    {
        var texts = string.Join(", ", Enumerable.Range(0, 200).Select(i => $"\"{i.ToString(CultureInfo.InvariantCulture)}\""));
        var numbers = string.Join(", ", Enumerable.Range(0, 200).Select(i => (3 * i).ToString(CultureInfo.InvariantCulture)));
        var client = LoadedClient.Of($$"""
            [ModelContract("long", "1.0.0")]
            public sealed partial class Client : ModelClient<Row, FraudScore>;

            [Features]
            public sealed class Row
            {
                [Feature("text"), AllowedValues({{texts}}), Verbatim(OnUnknown = Unknown.Other, Other = "7")] public string Text { get; set; } = "";
                [Feature("strict"), AllowedValues({{texts}})] public string Strict { get; set; } = "";
                [Feature("ordinal", Missing = 9), AllowedValues({{numbers}}), Ordinal(OnUnknown = Unknown.Other, Other = 6)] public int? Ordinal { get; set; }
                [Feature("number"), AllowedValues({{numbers}}), Verbatim(OnUnknown = Unknown.Other, Other = 6)] public int Number { get; set; }
                [Feature("zero"), AllowedValues({{numbers}}), OneHot(OnUnknown = Unknown.AllZero)] public int Zero { get; set; }
            }
            """);
        var row = client.Row(("Text", "none"), ("Strict", "199"), ("Ordinal", null), ("Number", 4), ("Zero", 1));
        Assert.Empty(client.Validate(row));
        var slot = client.Encode(row);
        Assert.Equal(("7", "199"), (slot.Text(Tensor("text"), 1), slot.Text(Tensor("strict"), 1)));
        Assert.Equal((3, 6), (slot.Input<long>(Tensor("ordinal"), 1)[0], slot.Input<int>(Tensor("number"), 1)[0]));
        Assert.Equal(0f, slot.Input<float>(Tensor("zero"), 1).ToArray().Sum());
        row = client.Row(("Text", "8"), ("Strict", "200"), ("Ordinal", 5), ("Number", 30), ("Zero", 3));
        Assert.Equal([("strict", ViolationRule.UnknownCategory)], client.Validate(row));
        slot = client.Encode(row);
        Assert.Equal("8", slot.Text(Tensor("text"), 1));
        Assert.Equal((2, 30), (slot.Input<long>(Tensor("ordinal"), 1)[0], slot.Input<int>(Tensor("number"), 1)[0]));
        Assert.Equal(1f, slot.Input<float>(Tensor("zero"), 1)[1]);

        int Tensor(string name) => client.Plan.Inputs.Select(tensor => tensor.Name).ToList().IndexOf(name);
    }

    [Fact]
    public void AThousandLabelsAreReadWithoutMakingText()
    {
        var labels = string.Join(", ", Enumerable.Range(0, 1000).Select(i => $"\"label {i.ToString(CultureInfo.InvariantCulture)}\""));
        var client = LoadedClient.Of($$"""
            [ModelContract("large", "1.0.0")]
            public sealed partial class Client : ModelClient<Transaction, Answer>;

            [Prediction]
            public sealed record Answer
            {
                [Output("label"), Labels({{labels}})] public required string Label { get; init; }
            }
            """);
        var slot = new MemorySlot(client.Plan);
        slot.YieldText(0, 0, "label 998");
        var (first, broken) = client.Decode(slot);
        Assert.Empty(broken);
        var label = client.PredictionType.GetProperty("Label")!.GetValue(first);
        Assert.Equal("label 998", label);
        Assert.Same(label, client.PredictionType.GetProperty("Label")!.GetValue(client.Decode(slot).Prediction));
    }
}
