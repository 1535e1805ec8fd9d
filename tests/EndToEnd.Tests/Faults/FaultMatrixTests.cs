using System;
using System.Diagnostics.Metrics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Telemetry;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests.Faults;

/// <summary>
/// What can go wrong with a model in production, on the real engine. Every case ends the same way: each call has one result, the counters say
/// so, no place is taken, and when the client goes every slot of the engine has gone, too.
/// </summary>
/// <remarks>
/// Elsewhere, because they need something of their own: a library that disappears (<c>NativeLibraryTests</c>), an exporter that is down
/// (<c>OtlpTests</c>), a node that nobody can interrupt (<see cref="SlowModelTests"/>), reloads under load (<see cref="ReloadUnderLoadTests"/>).
/// </remarks>
public sealed class FaultMatrixTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);
    private static readonly Packed20[] Good = [.. Enumerable.Range(0, Rows.Count).Select(row => Packed20.Of(Rows.Of20(row)))];

    private readonly Ledger _ledger = new();

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    public void Dispose() => _ledger.Dispose();

    [Fact]
    public async Task A_slow_model_is_ended_at_its_deadline()
    {
        var engine = Engine("g_loop");
        var client = FaultyRounds.Create(engine, Settings(new() { Timeout = TimeSpan.FromMilliseconds(50), Deadline = DeadlineMode.Inline }));
        var matrix = new Matrix64 { X = new float[64 * 64] };

        for (var call = 0; call < 3; call++)
            AssertFellBack(client.Predict(in matrix), FallbackReasons.Timeout);

        _ledger.AssertRows(fallback: 3);
        Assert.Equal((3, false), (engine.Runs, _ledger.IsOpen));
        await AssertNothingIsLeft(client, engine);
    }

    [Fact]
    public async Task A_hung_model_holds_no_caller_and_its_place_comes_back_when_it_wakes()
    {
        using var woken = new ManualResetEventSlim();
        var engine = Engine("a_logreg");
        var client = FaultyRegression.Create(
            engine, Settings(new() { Timeout = TimeSpan.FromMilliseconds(50), Deadline = DeadlineMode.Isolated, MaxConcurrency = 2, MaxQueue = 0 }));
        engine.Before = () =>
        {
            woken.Wait();
            return null;
        };

        AssertFellBack(client.Predict(in Good[0]), FallbackReasons.Timeout);
        AssertFellBack(await client.PredictAsync(Good[1], Ever), FallbackReasons.Timeout);
        AssertFellBack(client.Predict(in Good[2]), FallbackReasons.Limit);
        Assert.Equal(2, _ledger.InUse);
        woken.Set();
        Assert.True(SpinWait.SpinUntil(() => _ledger.InUse == 0, Long));
        await client.PredictAsync(Good[3], Ever);

        Assert.Equal((2, 1), (_ledger.Of(TelemetryNames.FallbackCount, "timeout"), _ledger.Of(TelemetryNames.FallbackCount, "limit")));
        Assert.Equal(4, _ledger.Of(TelemetryNames.PredictionRows));
        await AssertNothingIsLeft(client, engine);
    }

    [Fact]
    public async Task An_engine_that_throws_loses_its_slot_and_after_twenty_calls_its_callers()
    {
        var engine = Engine("a_logreg");
        var client = FaultyRegression.Create(engine, Settings(Patient));
        engine.Before = static () => throw new InvalidOperationException("secret");

        for (var call = 0; call < 20; call++)
            AssertFellBack(client.Predict(in Good[call]), FallbackReasons.EngineFailure);
        Assert.Equal((20, 0, true), (engine.Runs, engine.SlotsAlive, _ledger.IsOpen));
        AssertFellBack(client.Predict(in Good[20]), FallbackReasons.OpenCircuit);

        _ledger.AssertRows(fallback: 21);
        Assert.Equal(20, engine.Runs);
        await AssertNothingIsLeft(client, engine);
    }

    [Fact]
    public async Task An_answer_that_is_no_number_is_no_answer()
    {
        var engine = Engine("g_longchain");
        var client = LongChain.Create(engine, Settings(Patient));
        var huge = new float[256 * 256];
        Array.Fill(huge, 1e38f);

        var prediction = client.Predict(new Matrix256 { X = huge });

        AssertFellBack(in prediction, FallbackReasons.BadOutput);
        Assert.Equal(ViolationRule.NotFinite, Assert.Single(prediction.Violations).Rule);
        _ledger.AssertRows(fallback: 1);
        await AssertNothingIsLeft(client, engine);
    }

    [Fact]
    public async Task An_answer_of_another_shape_is_an_engine_failure()
    {
        var engine = Engine("length_depends_on_data");
        var client = FaultyShape.Create(engine, Settings(Patient));

        Assert.Equal([1L, 3], client.Predict(new FourNumbers { X = [0, 1, 0, 1] }).Value.Places);
        foreach (float[] other in (float[][])[[1, 1, 1, 1], [0, 0, 0, 0], [1, 0, 0, 0]])
            AssertFellBack(client.Predict(new FourNumbers { X = other }), FallbackReasons.EngineFailure);
        Assert.Equal([0L, 2], client.Predict(new FourNumbers { X = [1, 0, 1, 0] }).Value.Places);

        _ledger.AssertRows(model: 2, fallback: 3);
        await AssertNothingIsLeft(client, engine);
    }

    [Fact]
    public async Task Garbage_in_the_place_of_the_model_is_refused_while_the_old_one_answers()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".onnx");
        try
        {
            File.WriteAllText(file, "<!doctype html><title>404</title>");
            var engine = Engine("a_logreg");
            var client = FaultyRegression.Create(engine, Settings(Patient) with { Loader = () => OnnxModelEngine.Open(file) });

            var calls = Task.Run(() => Enumerable.Range(0, 5000).Count(call => IsRight(client.Predict(in Good[call % Rows.Count]), call % Rows.Count)), Ever);
            for (var reload = 0; reload < 5; reload++)
                Assert.Equal(ModelLoadProblem.NotAModel, (await client.ReloadAsync(Ever)).Error!.Problem);

            Assert.Equal(5000, await calls);
            Assert.Equal(5, _ledger.Of(TelemetryNames.ModelReloadCount, "refused"));
            _ledger.AssertRows(model: 5000);
            await AssertNothingIsLeft(client, engine);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_disk_that_cannot_be_read_is_one_refusal_and_the_old_model_answers()
    {
        // A regular file of 4,096 bytes, readable for everybody, whose every read fails in the kernel.
        const string Unreadable = "/sys/devices/virtual/net/lo/speed";
        Assert.SkipUnless(File.Exists(Unreadable), "This system has no file whose reads fail.");
        var engine = Engine("a_logreg");
        var client = FaultyRegression.Create(engine, Settings(Patient) with { Loader = static () => OnnxModelEngine.Open(Unreadable) });

        var first = Assert.Throws<ModelLoadException>(() => FaultyRegression.Load(Unreadable));
        var reload = await client.ReloadAsync(Ever);

        Assert.False(reload.IsReplaced);
        Assert.Equal((first.Problem, "fault-matrix"), (reload.Error!.Problem, first.ContractId));
        Assert.All((ModelLoadException[])[first, reload.Error], error => Assert.DoesNotContain("/sys/", error.ToString(), StringComparison.Ordinal));
        Assert.True(IsRight(client.Predict(in Good[1]), 1));
        Assert.Equal(1, _ledger.Of(TelemetryNames.ModelReloadCount, "refused"));
        await AssertNothingIsLeft(client, engine);
    }

    [Theory]
    [InlineData(DeadlineMode.Inline)]
    [InlineData(DeadlineMode.Isolated)]
    public async Task A_call_is_cancelled_before_it_begins_while_it_waits_and_while_it_runs(DeadlineMode mode)
    {
        using var running = new SemaphoreSlim(0);
        var engine = Engine("g_loop");
        var client = FaultyRounds.Create(engine, Settings(new() { Timeout = Long, Deadline = mode, MaxConcurrency = 1, MaxQueue = 1 }));
        var matrix = new Matrix64 { X = new float[64 * 64] };
        engine.Before = () =>
        {
            running.Release();
            return null;
        };

        using var before = new CancellationTokenSource();
        await before.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.PredictAsync(matrix, before.Token).AsTask());
        Assert.Equal(0, engine.Runs);

        using var during = new CancellationTokenSource();
        using var waiting = new CancellationTokenSource();
        var first = Task.Run(() => client.PredictAsync(matrix, during.Token).AsTask(), Ever);
        await running.WaitAsync(Ever);
        var second = client.PredictAsync(matrix, waiting.Token).AsTask();
        await waiting.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(first.IsCompleted);
        await during.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        Assert.True(SpinWait.SpinUntil(() => _ledger.InUse == 0, Long));
        Assert.Equal((1, 0, false), (engine.Runs, _ledger.Of(TelemetryNames.PredictionRows), _ledger.IsOpen));
        await AssertNothingIsLeft(client, engine);
    }

    [Fact]
    public async Task A_clock_that_jumps_ends_no_call_and_closes_no_circuit()
    {
        var time = new JumpingTime();
        var engine = Engine("a_logreg");
        var client = FaultyRegression.Create(engine, Settings(new() { Timeout = Long, Deadline = DeadlineMode.Inline }) with { TimeProvider = time });
        engine.Before = () =>
        {
            time.Offset += TimeSpan.FromDays(engine.Runs % 2 == 0 ? -300 : 900);
            return null;
        };
        for (var call = 0; call < 10; call++)
            Assert.True(IsRight(client.Predict(in Good[call]), call));

        engine.Before = static () => RunStatus.Failed;
        for (var call = 0; call < 10; call++)
            AssertFellBack(client.Predict(in Good[call]), FallbackReasons.EngineFailure);
        time.Offset += TimeSpan.FromDays(1);
        AssertFellBack(client.Predict(in Good[0]), FallbackReasons.OpenCircuit);

        _ledger.AssertRows(model: 10, fallback: 11);
        await AssertNothingIsLeft(client, engine);
    }

    [Fact]
    public async Task Of_a_thousand_callers_on_four_places_each_is_told_once()
    {
        using var gate = new ManualResetEventSlim();
        var engine = Engine("a_logreg");
        var client = FaultyRegression.Create(
            engine, Settings(new() { Timeout = Long, Deadline = DeadlineMode.Inline, MaxConcurrency = 4, MaxQueue = 16 }));
        engine.Before = () =>
        {
            gate.Wait();
            return null;
        };

        var asked = 0;
        var calls = Enumerable.Range(0, 1000).Select(row => Task.Run(
            () =>
            {
                var call = client.PredictAsync(Good[row], Ever);
                Interlocked.Increment(ref asked);
                return call.AsTask();
            },
            Ever)).ToArray();

        // The four that run block their callers, as they would in production.
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref asked) == 996, Long));
        gate.Set();
        var predictions = await Task.WhenAll(calls);

        Assert.Equal(20, predictions.Where((prediction, row) => IsRight(in prediction, row)).Count());
        Assert.Equal(980, predictions.Count(prediction => prediction is { Source: PredictionSource.Fallback, Reason: FallbackReasons.Limit }));
        Assert.Equal(1000, predictions.Select(prediction => prediction.Id).Distinct().Count());
        _ledger.AssertRows(model: 20, fallback: 980);
        Assert.Equal((980, 4, 20, false), (_ledger.Of(TelemetryNames.CallsShed), engine.MostAtOnce, engine.Runs, _ledger.IsOpen));
        await AssertNothingIsLeft(client, engine);
    }

    [Fact]
    public async Task Whoever_listens_and_throws_changes_no_answer()
    {
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == _ledger)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>(static (_, _, _, _) => throw new InvalidOperationException("listener"));
        listener.SetMeasurementEventCallback<double>(static (_, _, _, _) => throw new InvalidOperationException("listener"));
        listener.Start();
        var engine = Engine("a_logreg");
        var interceptor = new ThrowingInterceptor();
        var client = FaultyRegression.Create(engine, Settings(Patient) with { Interceptors = [interceptor] });

        for (var row = 0; row < 100; row++)
            Assert.True(IsRight(client.Predict(in Good[row]), row));
        var batch = new Prediction<LabelledScore>[50];
        client.PredictBatch(Good.AsSpan(0, 50), batch);
        Assert.All(Enumerable.Range(0, 50), row => Assert.True(IsRight(in batch[row], row)));

        Assert.Equal(300, interceptor.Calls);
        await AssertNothingIsLeft(client, engine);
    }

    private static ModelClientOptions Patient => new() { Timeout = Long, Deadline = DeadlineMode.Inline };

    private static FaultyEngine Engine(string model) =>
        new(OnnxModelEngine.Open($"models/{model}.onnx", new() { TrialLimit = TimeSpan.Zero }));

    private static bool IsRight(in Prediction<LabelledScore> prediction, int row) =>
        prediction.Source == PredictionSource.Model && MathF.Abs(prediction.Value.Probability - Rows.LogisticRegression[(2 * row) + 1]) < 1e-5f;

    private static void AssertFellBack<T>(in Prediction<T> prediction, FallbackReasons reason) =>
        Assert.Equal((PredictionSource.Fallback, reason), (prediction.Source, prediction.Reason));

    private ModelClientSettings Settings(ModelClientOptions options) => new() { Options = options, Telemetry = _ledger.Telemetry };

    private async Task AssertNothingIsLeft(IAsyncDisposable client, FaultyEngine engine)
    {
        Assert.Equal(0, _ledger.InUse);
        await client.DisposeAsync();
        Assert.Equal((0, 1), (engine.SlotsAlive, engine.Disposed));
    }

    private sealed class ThrowingInterceptor : IPredictionInterceptor<Packed20, LabelledScore>
    {
        public int Calls { get; private set; }

        public void Predicting(in Packed20 features)
        {
            Calls++;
            throw new InvalidOperationException("interceptor");
        }

        public void Predicted(in Packed20 features, in Prediction<LabelledScore> prediction)
        {
            Calls++;
            throw new InvalidOperationException("interceptor");
        }
    }

    private sealed class JumpingTime : TimeProvider
    {
        public TimeSpan Offset { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;
    }
}
