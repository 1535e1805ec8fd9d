using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Resilience;

/// <summary>Each fault has the outcome that is declared for it, and leaves nothing behind.</summary>
public sealed class FaultTests
{
    private static readonly Applicant Good = new(30, 10);
    private static readonly Applicant Bad = new(-1, 0);

    private readonly ManualTime _time = new();

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_engine_that_throws_is_an_engine_failure_and_its_slot_is_not_used_again()
    {
        var engine = new ScriptedEngine { OnRun = static _ => throw new InvalidOperationException("secret") };
        var client = Client(engine);

        Assert.False(client.TryPredict(Good, out var single));
        var batch = new Prediction<Score>[2];
        client.PredictBatch([Good, Bad], batch);

        Assert.Equal(FallbackReasons.EngineFailure, single.Reason);
        Assert.Equal([FallbackReasons.EngineFailure, FallbackReasons.Violation], batch.Select(result => result.Reason));
        Assert.Equal(0, engine.SlotsAlive);
        engine.OnRun = static _ => RunStatus.Ok;
        Assert.True(client.TryPredict(Good, out _));
        await client.DisposeAsync();
        Assert.Equal((0, 1), (engine.SlotsAlive, engine.Disposed));
    }

    [Fact]
    public void A_failing_engine_is_left_alone_and_one_call_finds_out_that_it_works_again()
    {
        var runs = 0;
        var works = false;
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                runs++;
                return works ? RunStatus.Ok : RunStatus.Failed;
            },
        };
        using var client = Client(engine);
        var status = ((IHostedModel)client).Status;

        for (var call = 0; call < 20; call++)
            Assert.Equal(FallbackReasons.EngineFailure, Ask(client, Good).Reason);
        Assert.Equal(FallbackReasons.OpenCircuit, Ask(client, Good).Reason);
        Assert.Equal((20, CircuitState.Open), (runs, status.Circuit));

        works = true;
        _time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(FallbackReasons.OpenCircuit, Ask(client, Good).Reason);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(PredictionSource.Model, Ask(client, Good).Source);
        Assert.Equal((21, CircuitState.Closed), (runs, status.Circuit));
        Assert.Equal(0, status.SlotsInUse);
    }

    [Fact]
    public void Violations_and_refused_rows_never_open_the_circuit()
    {
        using var client = Client(new ScriptedEngine { OnRun = static _ => RunStatus.InvalidData });

        for (var call = 0; call < 200; call++)
        {
            Assert.Equal(FallbackReasons.Violation, Ask(client, Bad).Reason);
            Assert.Equal(FallbackReasons.EngineFailure, Ask(client, Good).Reason);
        }

        Assert.Equal(CircuitState.Closed, ((IHostedModel)client).Status.Circuit);
    }

    [Fact]
    public void Bad_outputs_and_late_answers_open_the_circuit()
    {
        using var bad = Client(new ScriptedEngine { Distort = static _ => float.NaN });
        using var late = Client(new ScriptedEngine
        {
            OnRun = _ =>
            {
                _time.Advance(TimeSpan.FromSeconds(1.5));
                return RunStatus.Ok;
            },
        });

        for (var call = 0; call < 20; call++)
            Assert.Equal(FallbackReasons.BadOutput, Ask(bad, Good).Reason);
        Assert.Equal(FallbackReasons.OpenCircuit, Ask(bad, Good).Reason);

        // Twenty of them take longer than the window: it never says enough of so slow a model.
        for (var call = 0; call < 25; call++)
            Assert.Equal(FallbackReasons.Timeout, Ask(late, Good).Reason);
    }

    [Fact]
    public void A_cancelled_probe_leaves_the_decision_to_the_next_call()
    {
        using var source = new CancellationTokenSource();
        var engine = new ScriptedEngine { OnRun = static _ => RunStatus.Failed };
        using var client = Client(engine);
        for (var call = 0; call < 20; call++)
            Ask(client, Good);
        _time.Advance(TimeSpan.FromSeconds(6));
        engine.OnRun = slot =>
        {
            source.Cancel();
            return slot.IsCancelled ? RunStatus.Cancelled : RunStatus.Ok;
        };

        Assert.ThrowsAny<OperationCanceledException>(() => client.PredictAsync(Good, source.Token).AsTask().GetAwaiter().GetResult());

        engine.OnRun = static _ => RunStatus.Ok;
        Assert.Equal(PredictionSource.Model, Ask(client, Good).Source);
    }

    [Fact]
    public void A_clock_that_jumps_ends_no_call_and_closes_no_circuit()
    {
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                _time.JumpWall(TimeSpan.FromDays(-300));
                _time.JumpWall(TimeSpan.FromDays(900));
                return RunStatus.Ok;
            },
        };
        using var client = Client(engine);

        Assert.Equal(PredictionSource.Model, Ask(client, Good).Source);

        engine.OnRun = static _ => RunStatus.Failed;
        for (var call = 0; call < 40; call++)
            Ask(client, Good);
        _time.JumpWall(TimeSpan.FromDays(1));
        Assert.Equal(FallbackReasons.OpenCircuit, Ask(client, Good).Reason);
    }

    [Theory]
    [InlineData(DeadlineMode.Inline)]
    [InlineData(DeadlineMode.Isolated)]
    public async Task A_thousand_callers_on_four_places_lose_and_double_nothing(DeadlineMode mode)
    {
        var (inside, most) = (0, 0);
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                var now = Interlocked.Increment(ref inside);
                if (now > Volatile.Read(ref most))
                    Volatile.Write(ref most, now);
                Thread.SpinWait(500);
                Interlocked.Decrement(ref inside);
                return RunStatus.Ok;
            },
        };
        var client = ScoreClient.Create(engine, new()
        {
            Options = new() { MaxConcurrency = 4, MaxQueue = 1000, Timeout = TimeSpan.FromMinutes(5), Deadline = mode },
        });
        var waited = new ConcurrentBag<float>();
        var (answered, refused) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(caller => Task.Run(
            async () =>
            {
                var row = new Applicant(caller, 1000 - caller);
                waited.Add((await client.PredictAsync(row, Ever)).Value.Probability - (caller / 1000f));
                if (client.TryPredict(row, out var at))
                    Interlocked.Increment(ref answered);
                else if (at.Reason == FallbackReasons.Limit)
                    Interlocked.Increment(ref refused);
            },
            Ever)));

        Assert.Equal(1000, waited.Count);
        Assert.All(waited, difference => Assert.Equal(0f, difference, 1e-6f));
        Assert.Equal(1000, answered + refused);
        Assert.InRange(most, 1, 4);
        Assert.Equal(0, ((IHostedModel)client).Status.SlotsInUse);
        await client.DisposeAsync();
        Assert.Equal((0, 1), (engine.SlotsAlive, engine.Disposed));
    }

    private static Prediction<Score> Ask(ScoreClient client, Applicant row)
    {
        client.TryPredict(row, out var prediction);
        return prediction;
    }

    private ScoreClient Client(ScriptedEngine engine) => ScoreClient.Create(engine, new() { TimeProvider = _time });
}
