using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Configuration;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Resilience;

public sealed class DeadlineTests
{
    private static readonly Applicant Good = new(30, 10);

    private readonly ManualTime _time = new();

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Fact]
    public void A_run_is_ended_at_the_default_second()
    {
        var engine = new ScriptedEngine { OnRun = slot => Passes(TimeSpan.FromSeconds(0.9), slot) };
        using var client = Client(engine);
        Assert.True(client.TryPredict(Good, out _));

        engine.OnRun = slot => Passes(TimeSpan.FromSeconds(1.2), slot);
        Assert.False(client.TryPredict(Good, out var late));

        Assert.Equal((PredictionSource.Failed, FallbackReasons.Timeout), (late.Source, late.Reason));
        Assert.IsType<TimeoutException>(late.Error);
        engine.OnRun = _ => RunStatus.Ok;
        Assert.True(client.TryPredict(Good, out _));
    }

    [Fact]
    public void An_answer_that_comes_after_the_deadline_is_late_all_the_same()
    {
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                _time.Advance(TimeSpan.FromSeconds(2));
                return RunStatus.Ok;
            },
        };
        using var client = Client(engine);

        Assert.False(client.TryPredict(Good, out var late));

        Assert.Equal(FallbackReasons.Timeout, late.Reason);
    }

    [Fact]
    public void A_watch_that_slept_for_a_day_still_gives_a_call_its_whole_time()
    {
        var engine = new ScriptedEngine { OnRun = slot => Passes(TimeSpan.FromSeconds(0.5), slot) };
        using var client = Client(engine);
        for (var day = 0; day < 3; day++)
        {
            Assert.True(client.TryPredict(Good, out _));
            _time.Advance(TimeSpan.FromDays(1));
        }
    }

    [Fact]
    public void A_batch_ends_at_its_deadline_and_says_so_of_its_good_rows()
    {
        var runs = 0;
        var engine = new ScriptedEngine
        {
            OnRun = slot =>
            {
                runs++;
                _time.Advance(TimeSpan.FromSeconds(2));
                return slot.IsCancelled ? RunStatus.Cancelled : RunStatus.Ok;
            },
        };
        using var client = Client(engine);
        var results = new Prediction<Score>[3];

        client.PredictBatch([Good, new Applicant(-1, 0), Good], results);

        Assert.Equal([FallbackReasons.Timeout, FallbackReasons.Violation, FallbackReasons.Timeout], results.Select(result => result.Reason));
        Assert.Equal(1, runs);
    }

    [Fact]
    public void A_batch_whose_rows_are_halved_is_not_run_on_after_its_deadline()
    {
        var runs = 0;
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                runs++;
                _time.Advance(TimeSpan.FromSeconds(0.6));
                return RunStatus.InvalidData;
            },
        };
        using var client = Client(engine);
        var results = new Prediction<Score>[8];

        client.PredictBatch(Enumerable.Repeat(Good, 8).ToArray(), results);

        Assert.Equal(2, runs);
        Assert.All(results, result => Assert.Equal(FallbackReasons.Timeout, result.Reason));
    }

    [Fact]
    public void A_timeout_may_change_while_calls_run()
    {
        var configuration = new ChangingConfiguration();
        var engine = new ScriptedEngine { OnRun = slot => Passes(TimeSpan.FromSeconds(0.3), slot) };
        using var client = Client(engine, new OptionLayers(configuration.Root, "credit-score", null, null));
        Assert.True(client.TryPredict(Good, out _));

        configuration.Change(("Contracts:credit-score:Timeout", "00:00:00.1"));

        Assert.False(client.TryPredict(Good, out var late));
        Assert.Equal(FallbackReasons.Timeout, late.Reason);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_isolated_call_is_released_while_its_run_goes_on_and_keeps_its_place(bool asynchronous)
    {
        using var runs = new HeldRuns();
        var engine = new ScriptedEngine { OnRun = runs.Hold };
        var client = Client(engine, new ModelClientOptions { Deadline = DeadlineMode.Isolated, MaxConcurrency = 1, MaxQueue = 0 });
        var call = Task.Run(async () => asynchronous ? (await AskAsync(client)).Reason : Ask(client).Reason, Ever);
        await runs.Entered;

        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(FallbackReasons.Timeout, await call);
        Assert.Equal(FallbackReasons.Limit, Ask(client).Reason);
        runs.LetGo();
        Assert.True(SpinWait.SpinUntil(() => Ask(client).Reason == FallbackReasons.None, TimeSpan.FromSeconds(30)));
        await client.DisposeAsync();
        Assert.Equal((0, 1), (engine.SlotsAlive, engine.Disposed));
    }

    [Fact]
    public async Task An_isolated_call_that_is_cancelled_is_released_at_once()
    {
        using var runs = new HeldRuns();
        using var source = new CancellationTokenSource();
        var engine = new ScriptedEngine { OnRun = runs.Hold };
        var client = Client(engine, new ModelClientOptions { Deadline = DeadlineMode.Isolated });
        var call = client.PredictAsync(Good, source.Token).AsTask();
        await runs.Entered;

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        runs.LetGo();
        await client.DisposeAsync();
        Assert.Equal((0, 1), (engine.SlotsAlive, engine.Disposed));
    }

    [Fact]
    public async Task Isolated_answers_are_the_models()
    {
        using var client = Client(new ScriptedEngine(), new ModelClientOptions { Deadline = DeadlineMode.Isolated });
        var batch = new Prediction<Score>[2];

        client.PredictBatch([Good, Good], batch);

        Assert.Equal(0.75f, client.Predict(Good).Value.Probability);
        Assert.Equal(0.75f, (await client.PredictAsync(Good, Ever)).Value.Probability);
        Assert.Equal(0.75f, batch[1].Value.Probability);
    }

    [Fact]
    public async Task An_asynchronous_call_waits_for_a_place_and_a_synchronous_one_does_not()
    {
        using var runs = new HeldRuns();
        var engine = new ScriptedEngine { OnRun = runs.Hold };
        using var client = Client(engine, new ModelClientOptions { MaxConcurrency = 1, MaxQueue = 1 });
        var running = Task.Run(() => Ask(client), Ever);
        await runs.Entered;

        Assert.Equal(FallbackReasons.Limit, Ask(client).Reason);
        var waiting = AskAsync(client).AsTask();
        Assert.False(waiting.IsCompleted);
        Assert.Equal(FallbackReasons.Limit, (await AskAsync(client)).Reason);
        runs.LetGo();

        Assert.Equal(PredictionSource.Model, (await running).Source);
        Assert.Equal(PredictionSource.Model, (await waiting).Source);
    }

    [Fact]
    public async Task Waiting_for_a_place_counts_against_the_deadline()
    {
        using var runs = new HeldRuns();
        var engine = new ScriptedEngine { OnRun = runs.Hold };
        using var client = Client(engine, new ModelClientOptions { MaxConcurrency = 1 });
        var running = Task.Run(() => Ask(client), Ever);
        await runs.Entered;
        var waiting = AskAsync(client).AsTask();

        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(FallbackReasons.Timeout, (await waiting).Reason);
        runs.LetGo();
        Assert.Equal(FallbackReasons.Timeout, (await running).Reason);
    }

    private static Prediction<Score> Ask(ScoreClient client)
    {
        client.TryPredict(Good, out var prediction);
        return prediction;
    }

    // PredictAsync throws for what has no value; its batch says it.
    private static async ValueTask<Prediction<Score>> AskAsync(ScoreClient client)
    {
        try
        {
            return await client.PredictAsync(Good, CancellationToken.None);
        }
        catch (ModelUnavailableException error)
        {
            return new Prediction<Score>(default, PredictionSource.Failed, error.Reason, default, null, null);
        }
    }

    private ScoreClient Client(ScriptedEngine engine, ModelClientOptions? options = null) =>
        ScoreClient.Create(engine, new() { TimeProvider = _time, Options = options ?? new() });

    private ScoreClient Client(ScriptedEngine engine, OptionLayers layers) =>
        ScoreClient.Create(engine, new() { TimeProvider = _time, Layers = layers });

    private RunStatus Passes(TimeSpan time, ScriptedEngine.ScriptedSlot slot)
    {
        _time.Advance(time);
        return slot.IsCancelled ? RunStatus.Cancelled : RunStatus.Ok;
    }
}
