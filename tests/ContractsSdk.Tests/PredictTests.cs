using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests;

public sealed class PredictTests
{
    private static readonly Applicant Good = new(30, 10);

    [Fact]
    public void A_good_row_is_answered_by_the_model()
    {
        using var client = ScoreClient.Create(new ScriptedEngine());

        var prediction = client.Predict(Good);

        Assert.Equal(PredictionSource.Model, prediction.Source);
        Assert.Equal(FallbackReasons.None, prediction.Reason);
        Assert.Equal(new Score(true, 0.75f), prediction.Value);
        Assert.Equal("credit-score", prediction.Model.ContractId);
        Assert.Equal("aaaaaaaaaaaa", prediction.Model.Version);
        Assert.False(prediction.Id.IsEmpty);
        Assert.NotEqual(prediction.Id, client.Predict(Good).Id);
    }

    [Fact]
    public void A_default_prediction_never_looks_like_an_answer()
    {
        var prediction = default(Prediction<Score>);

        Assert.Equal(PredictionSource.None, prediction.Source);
        Assert.False(prediction.TryGetValue(out _));
        Assert.Throws<InvalidOperationException>(() => prediction.Value);
        Assert.Throws<InvalidOperationException>(() => prediction.Model);
        Assert.Equal(new Score(false, 0.5f), prediction.ValueOr(new Score(false, 0.5f)));
    }

    [Fact]
    public void A_violation_lists_every_feature_at_once_and_no_value()
    {
        using var client = ScoreClient.Create(new ScriptedEngine());

        var error = Assert.Throws<ContractViolationException>(() => client.Predict(new Applicant(-12345, float.NaN)));

        Assert.Equal(
            [new Violation("debt", ViolationRule.Missing), new Violation("income", ViolationRule.OutOfRange, "0 to 1000000")],
            error.Violations);
        Assert.Contains("credit-score", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("12345", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TryPredict_rejects_without_an_exception()
    {
        using var client = ScoreClient.Create(new ScriptedEngine());

        Assert.False(client.TryPredict(new Applicant(-1, 0), out var prediction));

        Assert.Equal(PredictionSource.Rejected, prediction.Source);
        Assert.Equal(FallbackReasons.Violation, prediction.Reason);
        Assert.Single(prediction.Violations);
        Assert.Throws<ContractViolationException>(() => prediction.Value);
    }

    [Fact]
    public void A_null_row_is_a_violation()
    {
        using var client = ScoreClient.Create(new ScriptedEngine());

        Assert.False(client.TryPredict(null!, out var prediction));

        Assert.Equal("the row is null", Assert.Single(prediction.Violations).ToString());
    }

    [Theory]
    [InlineData(RunStatus.Failed)]
    [InlineData(RunStatus.InvalidData)]
    [InlineData(RunStatus.Cancelled)]
    public void A_failing_engine_is_a_typed_exception(RunStatus status)
    {
        using var client = ScoreClient.Create(new ScriptedEngine { OnRun = _ => status });

        var error = Assert.Throws<ModelUnavailableException>(() => client.Predict(Good));

        Assert.Equal(FallbackReasons.EngineFailure, error.Reason);
        Assert.Equal("credit-score", error.ContractId);
        Assert.Contains("scripted", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(float.NaN, ViolationRule.NotFinite)]
    [InlineData(float.PositiveInfinity, ViolationRule.NotFinite)]
    [InlineData(1.5f, ViolationRule.OutOfRange)]
    public void A_bad_output_is_no_answer(float output, ViolationRule rule)
    {
        using var client = ScoreClient.Create(new ScriptedEngine { Distort = _ => output });

        Assert.False(client.TryPredict(Good, out var prediction));

        Assert.Equal(FallbackReasons.BadOutput, prediction.Reason);
        Assert.Equal(rule, Assert.Single(prediction.Violations).Rule);
        Assert.Equal("probabilities", prediction.Violations[0].Name);
    }

    [Fact]
    public void More_calls_than_allowed_fail_at_once()
    {
        using var entered = new SemaphoreSlim(0);
        using var leave = new ManualResetEventSlim();
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                entered.Release();
                leave.Wait();
                return RunStatus.Ok;
            },
        };
        using var client = ScoreClient.Create(engine, new() { Options = new() { MaxConcurrency = 2, Timeout = TimeSpan.FromMinutes(1), Deadline = DeadlineMode.Inline } });
        var running = Enumerable.Range(0, 2).Select(_ => Task.Run(() => client.Predict(Good))).ToArray();
        entered.Wait(TestContext.Current.CancellationToken);
        entered.Wait(TestContext.Current.CancellationToken);

        Assert.False(client.TryPredict(Good, out var refused));

        Assert.Equal(FallbackReasons.Limit, refused.Reason);
        leave.Set();
        Assert.All(running, call => Assert.Equal(PredictionSource.Model, call.Result.Source));
        Assert.True(client.TryPredict(Good, out _));
    }

    [Fact]
    public async Task A_cancelled_call_ends_the_running_model()
    {
        using var source = new CancellationTokenSource();
        var engine = new ScriptedEngine
        {
            OnRun = slot =>
            {
                source.Cancel();
                return slot.IsCancelled ? RunStatus.Cancelled : RunStatus.Ok;
            },
        };
        using var client = ScoreClient.Create(engine);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await client.PredictAsync(Good, source.Token));

        engine.OnRun = _ => RunStatus.Ok;
        Assert.Equal(PredictionSource.Model, client.Predict(Good).Source);
    }

    [Fact]
    public async Task A_call_cancelled_before_it_began_reaches_no_engine()
    {
        using var client = ScoreClient.Create(new ScriptedEngine { OnRun = _ => throw new InvalidOperationException("ran") });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await client.PredictAsync(Good, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_client_whose_generator_did_not_run_says_so()
    {
        using var client = new Unconnected();

        var error = Assert.Throws<InvalidOperationException>(() => client.Predict(Good));

        Assert.Contains("CS9057", error.Message, StringComparison.Ordinal);
    }

    private sealed class Unconnected : ModelClient<Applicant, Score>;
}
