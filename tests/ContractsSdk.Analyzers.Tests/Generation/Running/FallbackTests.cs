using System;
using System.Linq;
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

    [Theory]
    [InlineData("sealed record")]
    [InlineData("readonly record struct")]
    public void SeveralAreAskedInTheirOrderAndMayDecline(string prediction)
    {
        var client = LoadedClient.Of($$"""
            [ModelContract("fallbacks", "1.0.0")]
            public sealed partial class Client : ModelClient<Transaction, Answer>
            {
                [Fallback(On = FallbackReasons.Timeout, Order = 3)] static Answer Last(Transaction t) => new() { Amount = 3 };
                [Fallback(Order = 1)] static async ValueTask<Answer> @class(Transaction t) { await Task.Yield(); return new() { Amount = t.Amount }; }
                [Fallback(Order = -1)] static Answer? Ask(in Transaction t, in FallbackContext why) => t.Amount > 100 ? new Answer { Amount = why.Earlier.Count } : null;
                [Fallback(Order = 2)] ValueTask<Answer?> Fallbacks(Transaction t, FallbackContext why) => new((Answer?)null);
            }

            [Prediction]
            public {{prediction}} Answer
            {
                [Output("amount")] public float Amount { get; init; }
            }
            """);

        var said = client.Fallbacks(client.Row(("Amount", 12.5f)));

        Assert.Equal(["Ask", "class", "Fallbacks", "Last"], said.Select(one => one.Name));
        Assert.Equal([FallbackReasons.Engine, FallbackReasons.Engine, FallbackReasons.Engine, FallbackReasons.Timeout], said.Select(one => one.On));
        Assert.Equal([null, 12.5f, null, 3f], said.Select(one => one.Answer is null ? null : client.PredictionType.GetProperty("Amount")!.GetValue(one.Answer)));
        Assert.Equal(FallbackReasons.Engine, client.Contract.Fallback);
    }

    [Theory]
    [InlineData("[Fallback] static readonly Answer Guess = new() { Amount = 12.5f };")]
    [InlineData("[Fallback] public static Answer Guess { get; } = new() { Amount = 12.5f };")]
    [InlineData("[Fallback] private static Answer @class => new() { Amount = 12.5f };")]
    public void AConstantAnswers(string constant)
    {
        var client = LoadedClient.Of($$"""
            [ModelContract("fallbacks", "1.0.0")]
            public sealed partial class Client : ModelClient<Transaction, Answer>
            {
                {{constant}}
            }

            [Prediction]
            public sealed record Answer
            {
                [Output("amount")] public float Amount { get; init; }
            }
            """);

        Assert.Equal(12.5f, client.PredictionType.GetProperty("Amount")!.GetValue(client.Fallback(client.Row(), FallbackReasons.Timeout)));
    }

    [Fact]
    public void AConstantIsTheLastOfSeveral()
    {
        var client = LoadedClient.Of("""
            [ModelContract("fallbacks", "1.0.0")]
            public sealed partial class Client : ModelClient<Transaction, FraudScore>
            {
                [Fallback] static FraudScore? Guess(Transaction t) => null;
                [Fallback] static readonly FraudScore Careful = new() { IsFraud = true, Probability = 1f };
            }
            """);

        Assert.Equal(["Guess", "Careful"], client.Fallbacks(client.Row()).Select(said => said.Name));
        Assert.Equal([false, true], client.Fallbacks(client.Row()).Select(said => said.Answer is not null));
    }

    [Fact]
    public void OtherClientsAreNamedInTheirPlaces()
    {
        var client = LoadedClient.Of("""
            [ModelContract("fallbacks", "1.0.0"), FallbackTo<Shop.Rules>(Order = 1), FallbackTo<Client>(Instance = "previous", On = FallbackReasons.Timeout, Order = 3)]
            public sealed partial class Client : ModelClient<Transaction, FraudScore>
            {
                [Fallback(Order = 2)] static FraudScore Guess(Transaction t) => default;
            }

            namespace Shop
            {
                [ModelContract("rules", "1.0.0")] public sealed partial class Rules : ModelClient<Transaction, FraudScore>;
            }
            """);

        Assert.Equal(
            [("Rules", "Shop.Rules", null), ("Guess", null, null), ("Client/previous", "Client", "previous")],
            client.DeclaredFallbacks.Select(fallback => (fallback.Name, fallback.Client?.FullName, fallback.Instance)));
        Assert.Equal(FallbackReasons.Timeout, client.DeclaredFallbacks[2].On);
    }

    [Fact]
    public void TheOnlyOneMayDecline()
    {
        var client = LoadedClient.Of("""
            [ModelContract("fallbacks", "1.0.0")]
            public sealed partial class Client : ModelClient<Transaction, FraudScore>
            {
                [Fallback] static FraudScore? Guess(Transaction t) => null;
            }
            """);

        Assert.Equal([("Guess", FallbackReasons.Engine, null)], client.Fallbacks(client.Row()));
    }
}
