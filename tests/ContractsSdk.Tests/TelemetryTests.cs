using System;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Tests;

public sealed class TelemetryTests
{
    private static readonly Applicant Good = new(30, 10);

    [Fact]
    public void An_answer_is_one_span_one_duration_and_one_row()
    {
        using var heard = new Listener("answer");
        using var client = Client(heard, new ScriptedEngine());

        client.Predict(Good);

        var span = Assert.Single(heard.Spans);
        Assert.Equal("predict credit-score", span.OperationName);
        Assert.Equal(ActivityKind.Internal, span.Kind);
        Assert.Equal("model", span.GetTagItem(TelemetryNames.PredictionSource));
        Assert.Equal("aaaaaaaaaaaa", span.GetTagItem(TelemetryNames.ModelVersion));
        var duration = Assert.Single(heard.Of(TelemetryNames.PredictionDuration));
        Assert.InRange(duration.Value, 0, 60);
        Assert.Equal(1, Assert.Single(heard.Of(TelemetryNames.PredictionRows)).Value);
        Assert.All(heard.Measurements, measurement => Assert.Equal("credit-score", measurement.Tags[TelemetryNames.ContractId]));
        Assert.DoesNotContain(heard.Measurements, measurement => measurement.Tags.ContainsKey(TelemetryNames.ErrorType));
    }

    [Fact]
    public void A_rejection_counts_each_feature_and_rule_and_is_no_error_of_the_span()
    {
        using var heard = new Listener("reject");
        using var client = Client(heard, new ScriptedEngine());

        client.TryPredict(new Applicant(-98765, float.NaN), out _);

        Assert.Equal(
            [("debt", "missing"), ("income", "out_of_range")],
            heard.Of(TelemetryNames.Violations)
                .Select(violation => ((string)violation.Tags[TelemetryNames.Feature]!, (string)violation.Tags[TelemetryNames.Rule]!)));
        Assert.Equal("rejected", Assert.Single(heard.Of(TelemetryNames.PredictionRows)).Tags[TelemetryNames.PredictionSource]);
        var span = Assert.Single(heard.Spans);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.DoesNotContain(span.TagObjects, tag => tag.Value?.ToString()?.Contains("98765", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_failure_is_an_error_and_a_fallback_is_counted_by_reason()
    {
        using var heard = new Listener("fail");
        using var client = Client(heard, new ScriptedEngine { OnRun = _ => RunStatus.Failed });
        using var guarded = new ScoreClient(
            new ScoreBinding { On = FallbackReasons.Engine, Answer = (_, _) => new Score(false, 0.5f) },
            new ScriptedEngine { OnRun = _ => RunStatus.Failed }, heard.Settings);

        client.TryPredict(Good, out _);
        guarded.Predict(Good);

        Assert.Equal([ActivityStatusCode.Error, ActivityStatusCode.Unset], heard.Spans.Select(span => span.Status));
        Assert.Equal("engine_failure", heard.Spans[0].GetTagItem(TelemetryNames.ErrorType));
        Assert.Equal("engine_failure", Assert.Single(heard.Of(TelemetryNames.FallbackCount)).Tags[TelemetryNames.FallbackReason]);
    }

    [Fact]
    public void A_batch_is_one_span_and_one_duration_and_counts_rows_by_source()
    {
        using var heard = new Listener("batch");
        using var client = Client(heard, new ScriptedEngine());

        client.PredictBatch([Good, new Applicant(-1, 0), Good], new Prediction<Score>[3]);

        Assert.Equal(3, Assert.Single(heard.Spans).GetTagItem(TelemetryNames.BatchRows));
        Assert.Equal("rejected", Assert.Single(heard.Of(TelemetryNames.PredictionDuration)).Tags[TelemetryNames.PredictionSource]);
        Assert.Equal(2, heard.Of(TelemetryNames.PredictionRows).Where(row => Equals(row.Tags[TelemetryNames.PredictionSource], "model")).Sum(row => row.Value));
    }

    [Fact]
    public void The_live_models_are_a_gauge_until_the_client_is_disposed()
    {
        using var heard = new Listener("live");
        using (Client(heard, new ScriptedEngine()))
        {
            heard.Observe();
            var info = Assert.Single(heard.Of(TelemetryNames.ModelInfo));
            Assert.Equal("1.0.0", info.Tags[TelemetryNames.ContractVersion]);
            Assert.Equal("scripted 1", info.Tags[TelemetryNames.Engine]);
        }

        heard.Measurements.Clear();
        heard.Observe();
        Assert.Empty(heard.Measurements);
    }

    [Fact]
    public void A_client_says_how_it_is_until_it_is_disposed()
    {
        using var heard = new Listener("status");
        using (var client = Client(heard, new ScriptedEngine()))
        {
            heard.Observe();
            Assert.Equal(0, Assert.Single(heard.Of(TelemetryNames.CircuitState)).Value);
            Assert.Equal(0, Assert.Single(heard.Of(TelemetryNames.SlotsInUse)).Value);
            var loaded = Assert.Single(heard.Of(TelemetryNames.ModelLoadedTime)).Value;
            Assert.Equal(client.Model.LoadedAt.ToUnixTimeMilliseconds() / 1000.0, loaded);
        }

        heard.Measurements.Clear();
        heard.Observe();
        Assert.Empty(heard.Measurements);
    }

    [Fact]
    public void Reloads_and_calls_turned_away_are_counted_by_outcome()
    {
        using var heard = new Listener("events");
        var events = new ClientEvents(heard.Telemetry, new ModelIdentityTags("credit-score", "events"));

        events.Reloaded(ReloadOutcome.Refused);
        events.Shed(ShedCause.Queue);

        Assert.Equal("refused", Assert.Single(heard.Of(TelemetryNames.ModelReloadCount)).Tags[TelemetryNames.Outcome]);
        Assert.Equal("queue", Assert.Single(heard.Of(TelemetryNames.CallsShed)).Tags[TelemetryNames.Outcome]);
    }

    [Fact]
    public void A_listener_that_throws_breaks_no_prediction()
    {
        using var broken = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == TelemetryNames.Source)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        broken.SetMeasurementEventCallback<double>((_, _, tags, _) => Break(tags));
        broken.SetMeasurementEventCallback<long>((_, _, tags, _) => Break(tags));
        broken.Start();
        using var client = ScoreClient.Create(new ScriptedEngine(), new() { Options = new() { Instance = "broken" } });

        Assert.Equal(PredictionSource.Model, client.Predict(Good).Source);
        Assert.False(client.TryPredict(new Applicant(-1, 0), out _));

        static void Break(ReadOnlySpan<System.Collections.Generic.KeyValuePair<string, object?>> tags)
        {
            foreach (var tag in tags)
            {
                if (Equals(tag.Value, "broken"))
                    throw new InvalidOperationException("a broken listener");
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_listener_of_spans_that_throws_breaks_no_prediction_and_no_span_of_the_callers(bool atTheStart)
    {
        using var caller = new Activity("caller").Start();
        using var broken = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelemetryNames.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.SpanId == caller.SpanId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStarted = span => Break(span, atTheStart),
            ActivityStopped = span => Break(span, !atTheStart),
        };
        ActivitySource.AddActivityListener(broken);
        using var client = ScoreClient.Create(new ScriptedEngine());

        Assert.Equal(PredictionSource.Model, client.Predict(Good).Source);

        Assert.Same(caller, Activity.Current);

        void Break(Activity span, bool now)
        {
            if (now && span.ParentSpanId == caller.SpanId)
                throw new InvalidOperationException("a broken listener");
        }
    }

    [Fact]
    public void A_logger_that_throws_breaks_no_prediction()
    {
        var binding = new ScoreBinding { On = FallbackReasons.Engine, Answer = (_, _) => throw new InvalidOperationException() };
        using var client = new ScoreClient(
            binding, new ScriptedEngine { OnRun = _ => RunStatus.Failed }, new() { LoggerFactory = new BrokenLogger(), Interceptors = [new Throwing()] });

        Assert.False(client.TryPredict(Good, out var prediction));

        Assert.Equal(FallbackReasons.EngineFailure, prediction.Reason);
    }

    [Fact]
    public void Interceptors_see_every_row_and_their_exceptions_are_contained_and_counted()
    {
        var seen = new Seeing();
        using var client = ScoreClient.Create(
            new ScriptedEngine(), new() { Interceptors = [new Throwing(), seen], Options = new() { Instance = "intercepted" } });

        client.Predict(Good);
        client.PredictBatch([Good, new Applicant(-1, 0)], new Prediction<Score>[2]);

        Assert.Equal([PredictionSource.Model, PredictionSource.Model, PredictionSource.Rejected], seen.Sources);
    }

    private static ScoreClient Client(Listener heard, ScriptedEngine engine) => ScoreClient.Create(engine, heard.Settings);

    private sealed class Throwing : IPredictionInterceptor<Applicant, Score>
    {
        public void Predicting(in Applicant features) => throw new InvalidOperationException();

        public void Predicted(in Applicant features, in Prediction<Score> prediction) => throw new InvalidOperationException();
    }

    private sealed class BrokenLogger : ILoggerFactory, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("a broken logger");

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }
    }

    private sealed class Seeing : IPredictionInterceptor<Applicant, Score>
    {
        public System.Collections.Generic.List<PredictionSource> Sources { get; } = [];

        public void Predicted(in Applicant features, in Prediction<Score> prediction) => Sources.Add(prediction.Source);
    }
}
