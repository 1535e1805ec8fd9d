using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>Every way a prediction can be made: each yields the label 1 and the probability 0.5.</summary>
public sealed class ConstructionTests
{
    public static TheoryData<string> Shapes =>
    [
        "record Answer([Output(\"label\")] long Label, [Output(\"probability\")] float Probability);",
        "readonly record struct Answer([property: Output(\"label\")] long Label, [property: Output(\"probability\")] float Probability);",
        "record Answer([Output(\"label\")] long Label) { [Output(\"probability\")] public required float Probability { get; init; } }",
        "class Answer { [Output(\"label\")] public long Label { get; set; } [Output(\"probability\")] public float Probability { get; set; } }",
        "struct Answer { [Output(\"label\")] public required long Label { get; set; } [Output(\"probability\")] public float Probability { get; init; } }",
        """
        class Answer(float probability, long label, string note = "")
        {
            [Output("label")] public long Label { get; } = label;
            [Output("probability")] public float Probability => probability;
            public string Note => note;
        }
        """,
        """
        class Answer
        {
            [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            internal Answer(in long label) => Label = label;
            private Answer(long label, float probability) => (Label, Probability) = (-label, -probability);
            [Output("label")] public required long Label { get; init; }
            [Output("probability")] public float Probability { get; internal set; }
        }
        """,
        "record Wide([Output(\"label\")] long Label); [Prediction] public sealed record Answer(long Label) : Wide(Label) { [Output(\"probability\")] public float Probability { get; init; } }",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void APredictionIsMade(string shape)
    {
        var client = LoadedClient.Of($$"""
            [ModelContract("shapes", "1.0.0")]
            public sealed partial class Client : ModelClient<Transaction, Answer>;

            [Prediction]
            public {{shape}}
            """);
        var slot = new MemorySlot(client.Plan);
        slot.Yield(0, 0, 1L);
        slot.Yield(1, 0, 0.5f);
        var prediction = client.Decode(slot).Prediction;
        Assert.Equal((1L, 0.5f), (Get("Label"), Get("Probability")));

        object? Get(string property) => client.PredictionType.GetProperty(property)!.GetValue(prediction);
    }
}
