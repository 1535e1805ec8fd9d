using System;

namespace PackageTests.Changes;

/// <summary>A contract with something of everything that can change.</summary>
internal static class Declaration
{
    private const string Text =
        """
        using System.ComponentModel.DataAnnotations;
        using ContractsSdk;

        namespace Fixture.MC000;

        [ModelContract("mc000", "1.0.0", Owner = "payments-risk", Purpose = "screening")]
        public sealed partial class Client : ModelClient<Payment, Verdict>
        {
            [Fallback]
            private static Verdict Review(in Payment payment) => default;
        }

        [Features(Tensor = "features")]
        [Constant("training", false)]
        [Retired("postcode", "1.0.0")]
        public sealed record Payment
        {
            [Feature("amount", Slot = 0, Unit = "EUR"), Range(0.0, 500.0)]
            public required float Amount { get; init; }

            [Feature("age", Slot = 1, Missing = 30f), FormerName("years"), Sensitive]
            public float? Age { get; init; }

            [Feature("payments", Slot = 2, Window = "24h"), Range(0, 1000)]
            public required int Payments { get; init; }

            [Feature("distance", Tensor = "distance")]
            public required float Distance { get; init; }

            [Feature("shop", Slot = 3), AllowedValues("grocery", "travel"), OneHot]
            public required string Shop { get; init; }

            public override string ToString() => nameof(Payment);
        }

        [Prediction]
        public readonly record struct Verdict
        {
            [Output("score", Meaning = ScoreKind.Probability, Threshold = 0.5, Positive = "fraud")]
            public required float Score { get; init; }

            [Output("class"), Labels("no", "yes")]
            public required string Class { get; init; }

            [Output("scores"), Shape(2), Range(0.0, 1.0)]
            public required float[] Scores { get; init; }
        }

        """;

    public static string Of(string rule, string version) => Text
        .ReplaceLineEndings("\n")
        .Replace("MC000", rule, StringComparison.Ordinal)
        .Replace("mc000", rule.ToLowerInvariant(), StringComparison.Ordinal)
        .Replace("\"1.0.0\", Owner", $"\"{version}\", Owner", StringComparison.Ordinal);
}
