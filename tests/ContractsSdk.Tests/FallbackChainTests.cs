using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests;

/// <summary>Several fallbacks of one client: who is asked, in which order, and what is told of it.</summary>
public sealed class FallbackChainTests
{
    private static readonly Applicant Good = new(30, 10);
    private static readonly Score First = new(false, 0.25f);
    private static readonly Score Second = new(false, 0.5f);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_first_that_takes_the_reason_answers_and_no_other_is_asked(bool areAsync)
    {
        var asked = new List<string>();
        using var client = Client(
            new("Slow", FallbackReasons.Timeout, _ => Say(asked, "Slow", First), areAsync),
            new("Down", FallbackReasons.Engine, _ => Say(asked, "Down", Second)),
            new("Late", FallbackReasons.Engine, _ => Say(asked, "Late", First)));

        var prediction = areAsync ? await client.PredictAsync(Good, TestContext.Current.CancellationToken) : client.Predict(Good);

        Assert.Equal((PredictionSource.Fallback, FallbackReasons.EngineFailure), (prediction.Source, prediction.Reason));
        Assert.Equal(("Down", Second), (prediction.AnsweredBy, prediction.Value));
        Assert.Equal(["Down"], asked);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_next_is_asked_when_one_declines_or_throws_and_is_told_so(bool areAsync)
    {
        IReadOnlyList<FailedFallback> told = [];
        using var client = Client(
            new("Declines", FallbackReasons.Engine, _ => null, areAsync),
            new("Other", FallbackReasons.Violation, _ => First),
            new("Throws", FallbackReasons.Engine, _ => throw new FormatException("secret 42"), areAsync),
            new("Answers", FallbackReasons.Engine, earlier =>
            {
                told = earlier;
                return Second;
            }));

        var one = areAsync ? await client.PredictAsync(Good, TestContext.Current.CancellationToken) : client.Predict(Good);
        var batch = new Prediction<Score>[2];
        client.PredictBatch([Good, Good], batch);

        Assert.All([one, .. batch], prediction => Assert.Equal(("Answers", Second), (prediction.AnsweredBy, prediction.Value)));
        Assert.Equal(["Declines", "Throws"], told.Select(fallback => fallback.Name));
        Assert.Null(told[0].Error);
        Assert.Contains(nameof(FormatException), told[1].Error!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", told[1].Error!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void When_all_throw_the_failure_tells_of_the_model_and_of_each()
    {
        using var client = Client(
            new("Rules", FallbackReasons.Engine, _ => throw new FormatException()),
            new("Table", FallbackReasons.Engine, _ => throw new KeyNotFoundException()));

        var error = Assert.Throws<ModelUnavailableException>(() => client.Predict(Good));

        Assert.Equal(FallbackReasons.EngineFailure, error.Reason);
        Assert.Contains("Rules failed too (FormatException)", error.Message, StringComparison.Ordinal);
        Assert.Contains("Table failed too (KeyNotFoundException)", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<AggregateException>(error.InnerException).InnerExceptions.Count);
    }

    [Fact]
    public void When_all_decline_the_failure_is_the_models_own()
    {
        using var client = Client(new ScoreFallback("Rules", FallbackReasons.Engine, _ => null));

        Assert.False(client.TryPredict(Good, out var prediction));

        Assert.Equal((PredictionSource.Failed, FallbackReasons.EngineFailure), (prediction.Source, prediction.Reason));
        Assert.Null(prediction.Error);
        Assert.Null(prediction.AnsweredBy);
    }

    [Fact]
    public void A_violation_reaches_only_those_that_name_it()
    {
        using var client = Client(
            new("Engine", FallbackReasons.Engine, _ => First),
            new("Broken", FallbackReasons.Violation, _ => Second));

        var prediction = client.Predict(new Applicant(-1, 0));

        Assert.Equal((FallbackReasons.Violation, "Broken"), (prediction.Reason, prediction.AnsweredBy));
        Assert.Single(prediction.Violations);
    }

    [Fact]
    public void Which_one_answered_is_counted_where_there_are_several()
    {
        using var heard = new Listener("chain");
        using var several = new ScoreClient(
            new ScoreBinding { Chain = [new("Rules", FallbackReasons.Engine, _ => null), new("Table", FallbackReasons.Engine, _ => First)] },
            new ScriptedEngine { OnRun = _ => RunStatus.Failed }, heard.Settings);
        using var one = new ScoreClient(
            new ScoreBinding { On = FallbackReasons.Engine, Answer = (_, _) => First },
            new ScriptedEngine { OnRun = _ => RunStatus.Failed }, heard.Settings);

        several.PredictBatch([Good, Good], new Prediction<Score>[2]);
        one.Predict(Good);

        var counted = heard.Of(TelemetryNames.FallbackCount).ToArray();
        Assert.Equal(["Table", "Table", null], counted.Select(count => count.Tags.GetValueOrDefault(TelemetryNames.FallbackName)));
        Assert.All(counted, count => Assert.Equal("engine_failure", count.Tags[TelemetryNames.FallbackReason]));
    }

    private static Score? Say(List<string> asked, string name, Score answer)
    {
        asked.Add(name);
        return answer;
    }

    private static ScoreClient Client(params ScoreFallback[] chain) =>
        new(new ScoreBinding { Chain = chain }, new ScriptedEngine { OnRun = _ => RunStatus.Failed });
}
