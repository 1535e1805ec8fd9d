using System;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests;

public sealed class FallbackTests
{
    private static readonly Applicant Good = new(30, 10);
    private static readonly Score Cautious = new(false, 0.5f);

    [Fact]
    public void Engine_trouble_reaches_the_fallback()
    {
        using var client = Client(FallbackReasons.Engine, new ScriptedEngine { OnRun = _ => RunStatus.Failed });

        var prediction = client.Predict(Good);

        Assert.Equal(PredictionSource.Fallback, prediction.Source);
        Assert.Equal(FallbackReasons.EngineFailure, prediction.Reason);
        Assert.Equal(Cautious, prediction.Value);
    }

    [Fact]
    public void A_bad_output_reaches_the_fallback()
    {
        using var client = Client(FallbackReasons.Engine, new ScriptedEngine { Distort = _ => float.NaN });

        Assert.Equal(FallbackReasons.BadOutput, client.Predict(Good).Reason);
    }

    [Fact]
    public void A_violation_does_not_reach_a_fallback_that_did_not_ask_for_it()
    {
        using var client = Client(FallbackReasons.Engine, new ScriptedEngine());

        Assert.Throws<ContractViolationException>(() => client.Predict(new Applicant(float.NaN, 0)));
        Assert.False(client.TryPredict(new Applicant(-1, 0), out var prediction));
        Assert.Equal(PredictionSource.Rejected, prediction.Source);
    }

    [Fact]
    public void A_violation_reaches_a_fallback_that_asked_for_it_and_is_still_told()
    {
        using var client = Client(FallbackReasons.Violation, new ScriptedEngine());

        var prediction = client.Predict(new Applicant(-1, -1));

        Assert.Equal(PredictionSource.Fallback, prediction.Source);
        Assert.Equal(FallbackReasons.Violation, prediction.Reason);
        Assert.Equal(2, prediction.Violations.Count);
    }

    [Fact]
    public void A_fallback_that_throws_is_a_failure_that_tells_of_both()
    {
        var binding = new ScoreBinding { On = FallbackReasons.Engine, Answer = (_, _) => throw new FormatException("secret 42") };
        using var client = new ScoreClient(binding, new ScriptedEngine { OnRun = _ => RunStatus.Failed });

        var error = Assert.Throws<ModelUnavailableException>(() => client.Predict(Good));

        Assert.Contains("scripted", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(FormatException), error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(A_fallback_that_throws_is_a_failure_that_tells_of_both), error.InnerException?.StackTrace, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_asynchronous_fallback_is_awaited_and_a_synchronous_call_waits_for_it()
    {
        var later = new TaskCompletionSource<Score>();
        var binding = new ScoreBinding { On = FallbackReasons.Engine, AnswerLater = () => later.Task };
        using var client = new ScoreClient(binding, new ScriptedEngine { OnRun = _ => RunStatus.Failed });

        var prediction = client.PredictAsync(Good, TestContext.Current.CancellationToken);
        Assert.False(prediction.IsCompleted);
        later.SetResult(Cautious);

        Assert.Equal(Cautious, (await prediction).Value);
        Assert.Equal(Cautious, client.Predict(Good).Value);
    }

    private static ScoreClient Client(FallbackReasons on, ScriptedEngine engine) =>
        new(new ScoreBinding { On = on, Answer = (_, _) => Cautious }, engine);
}
