using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Analyzers.Tests.Generation;

/// <summary>What a contract's history is judged by reaches the contract.</summary>
public sealed class HistoryTests
{
    private const string Source = """
        [ModelContract("fraud", "1.3.0")]
        public sealed partial class Client : ModelClient<Payment, Verdict>;

        [Features, Retired("device_id", "1.1.0"), Retired("age", "1.2.0")]
        public sealed record Payment
        {
            [Feature("spent", Window = "7 days", Deprecated = true), FormerName("sum"), FormerName("amount")]
            public required float Spent { get; init; }
        }

        [Prediction]
        public sealed record Verdict
        {
            [Output("score", Positive = "fraud", Threshold = 0.7, Deprecated = true), FormerName("risk")]
            public required float Score { get; init; }

            [Output("reason"), Labels("card", "place", Open = true)]
            public required string Reason { get; init; }
        }
        """;

    [Fact]
    public void IsReadFromTheAttributes()
    {
        GeneratorCheck.Holds(Source);

        Assert.Equal(
            [
                "in spent deprecated", "in spent former = amount", "in spent former = sum", "in spent window = \"7 days\"",
                "out reason open", "out score deprecated", "out score former = risk", "out score positive = fraud", "out score threshold = 0.7",
                "retired age in = 1.2.0", "retired device_id in = 1.1.0",
            ],
            ContractText.Write(LoadedClient.Of(Source).Contract).Split('\n').Where(IsHistory));
    }

    private static bool IsHistory(string line) =>
        new[] { " deprecated", " former ", " window ", " open", " positive ", " threshold ", "retired " }.Any(line.Contains);
}
