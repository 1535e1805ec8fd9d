using System;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>What generated code counts of a row and of a prediction.</summary>
public sealed class ObservationTests
{
    private static readonly LoadedClient Client = LoadedClient.Of("""
        [ModelContract("observed", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, Answer>;

        public enum Tier { Gold = 10, Silver = 20 }

        public enum Wide : ulong { Low = 1, High = 18446744073709551615 }

        [Features]
        public sealed class Row
        {
            [Feature("amount")] public float Amount { get; set; } = 1.5f;
            [Feature("balance", Missing = 0.0)] public double? Balance { get; set; } = 2.5;
            [Feature("count", Missing = 0)] public int? Count { get; set; } = 3;
            [Feature("day")] public byte Day { get; set; } = 4;
            [Feature("euro")] public decimal Euro { get; set; } = 5.25m;
            [Feature("flag", Missing = false)] public bool? Flag { get; set; } = true;
            [Feature("half")] public System.Half Half { get; set; } = (System.Half)0.5f;
            [Feature("listed"), AllowedValues(7, 8)] public int Listed { get; set; } = 8;
            [Feature("place", Element = ElementType.String, Missing = "?")] public string? Place { get; set; } = "Bern";
            [Feature("tier"), OneHot] public Tier Tier { get; set; } = Tier.Silver;
            [Feature("vector"), Shape(2)] public float[]? Vector { get; set; } = [1, 2];
            [Feature("wide", Missing = Wide.Low), OneHot] public Wide? Width { get; set; } = Wide.High;
        }

        [Prediction]
        public sealed class Answer
        {
            [Output("label")] public bool Label { get; init; }
            [Output("score")] public float Score { get; init; }
            [Output("secret")] public float Secret { private get; init; }
            [Output("scores")] public float[] Scores { get; init; } = [];
        }
        """);

    [Fact]
    public void EveryFeatureIsCountedAsTheCallerStatesIt() => Assert.Equal(
        ["1.5", "2.5", "3", "4", "5.25", "1", "0.5", "8", "Bern", "20", "given", "-1"], Client.Observe(Client.Row()));

    [Fact]
    public void NothingIsMissing() => Assert.Equal(
        ["NaN", "NaN", "NaN", "4", "5.25", "null", "NaN", "8", "null", "20", "missing", "null"],
        Client.Observe(Client.Row(
            ("Amount", float.NaN), ("Balance", null), ("Count", null), ("Flag", null), ("Half", Half.NaN), ("Place", null), ("Vector", null), ("Width", null))));

    [Fact]
    public void APredictionIsCountedAsTheApplicationReadsIt()
    {
        var prediction = Activator.CreateInstance(Client.PredictionType)!;
        Client.PredictionType.GetProperty("Score")!.SetValue(prediction, 0.25f);

        Assert.Equal(["label: 0", "score: 0.25"], Client.ObservePrediction(prediction).Order(StringComparer.Ordinal));
    }
}
