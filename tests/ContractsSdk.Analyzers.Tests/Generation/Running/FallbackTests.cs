using System;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>Every way a fallback can be written: each answers with the amount of the row.</summary>
public sealed class FallbackTests
{
    public static TheoryData<string> Methods =>
    [
        "[Fallback] static Answer Guess(Transaction t) => new() { Amount = t.Amount };",
        "[Fallback] static Answer Guess(in Transaction t) => new() { Amount = t.Amount };",
        "[Fallback] static Answer Guess(Transaction t, FallbackContext why) => new() { Amount = why.Reason == FallbackReasons.Timeout ? t.Amount : 0 };",
        "[Fallback] static Answer Guess(in Transaction t, in FallbackContext why) => new() { Amount = why.Reason == FallbackReasons.Timeout ? t.Amount : 0 };",
        "[Fallback] Answer Guess(Transaction t) => new() { Amount = _factor + t.Amount }; private readonly float _factor;",
        "[Fallback] private ValueTask<Answer> Guess(Transaction t) => new(new Answer { Amount = t.Amount });",
        "[Fallback] private static async ValueTask<Answer> @class(Transaction t) { await Task.Yield(); return new() { Amount = t.Amount }; }",
        "[Fallback] static Answer Guess(ref readonly Transaction t, FallbackContext why) => new() { Amount = t.Amount };",
        "[Fallback(On = FallbackReasons.Timeout | FallbackReasons.Violation)] public Answer Binding(Transaction features) => new() { Amount = features.Amount };",
    ];

    [Theory]
    [MemberData(nameof(Methods))]
    public void TheFallbackAnswers(string method)
    {
        var source = $$"""
            [ModelContract("fallbacks", "1.0.0")]
            public sealed partial class Client : ModelClient<Transaction, Answer>
            {
                {{method}}
            }

            [Prediction]
            public sealed record Answer
            {
                [Output("amount")] public float Amount { get; init; }
            }
            """;
        var client = LoadedClient.Of(source);
        var answer = client.Fallback(client.Row(("Amount", 12.5f)), FallbackReasons.Timeout);
        Assert.Equal(12.5f, client.PredictionType.GetProperty("Amount")!.GetValue(answer));
        Assert.Equal(method.Contains("Violation", StringComparison.Ordinal), client.Contract.Fallback.HasFlag(FallbackReasons.Violation));
    }
}
