using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ContractsSdk.Tests.Resilience;

/// <summary>What is worth trying again is, as often as is declared and within the call's time; nothing else.</summary>
public sealed class RetryTests
{
    private static readonly Applicant Good = new(30, 10);
    private static readonly Applicant Bad = new(-1, 0);

    private readonly ManualTime _time = new();
    private int _runs;

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(1, 2, false)]
    [InlineData(2, 3, true)]
    [InlineData(10, 3, true)]
    public void A_run_that_fails_is_tried_again_as_often_as_is_declared(int retries, int runs, bool answers)
    {
        using var client = Client(FailsTwice(), retries);

        Assert.Equal(answers, client.TryPredict(Good, out var prediction));

        Assert.Equal(runs, _runs);
        Assert.Equal(answers ? FallbackReasons.None : FallbackReasons.EngineFailure, prediction.Reason);
        if (answers)
            Assert.Equal(0.75f, prediction.Value.Probability);
    }

    [Fact]
    public void Rows_that_run_together_are_tried_again_together()
    {
        using var client = Client(FailsTwice(), retries: 2);
        var results = new Prediction<Score>[3];

        client.PredictBatch([Good, Bad, Good], results);

        Assert.Equal(3, _runs);
        Assert.Equal([PredictionSource.Model, PredictionSource.Rejected, PredictionSource.Model], results.Select(result => result.Source));
    }

    [Theory]
    [InlineData(RunStatus.InvalidData, FallbackReasons.EngineFailure)]
    [InlineData(RunStatus.Ok, FallbackReasons.BadOutput)]
    public void What_the_same_run_would_say_again_is_not_asked_again(RunStatus status, FallbackReasons reason)
    {
        using var client = Client(Counting(_ => status, distort: static _ => float.NaN), retries: 5);

        Assert.False(client.TryPredict(Good, out var prediction));

        Assert.Equal((1, reason), (_runs, prediction.Reason));
    }

    [Fact]
    public void Neither_a_violation_nor_a_late_run_nor_an_engine_that_threw_is_tried_again()
    {
        using var late = Client(
            Counting(_ =>
            {
                _time.Advance(TimeSpan.FromSeconds(1.5));
                return RunStatus.Failed;
            }),
            retries: 5);
        Assert.False(late.TryPredict(Good, out var prediction));
        Assert.Equal((1, FallbackReasons.Timeout), (_runs, prediction.Reason));

        Assert.False(late.TryPredict(Bad, out _));
        Assert.Equal(1, _runs);

        using var broken = Client(Counting(static _ => throw new InvalidOperationException("secret")), retries: 5);
        Assert.False(broken.TryPredict(Good, out _));
        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task After_a_cancellation_nothing_is_tried_again()
    {
        using var source = new CancellationTokenSource();
        using var client = Client(
            Counting(_ =>
            {
                source.Cancel();
                return RunStatus.Failed;
            }),
            retries: 5);

        Assert.NotNull(await Record.ExceptionAsync(async () => await client.PredictAsync(Good, source.Token)));

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task An_awaited_call_waits_between_two_tries_and_longer_every_time()
    {
        using var client = ScoreClient.Create(FailsTwice(remote: true), new()
        {
            TimeProvider = _time,
            Options = { Timeout = TimeSpan.FromMinutes(5), Retry = { Count = 2, Delay = TimeSpan.FromSeconds(10) } },
        });

        var call = client.PredictAsync(Good, Ever).AsTask();
        Assert.Equal(1, _runs);
        _time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(1, _runs);
        _time.Advance(TimeSpan.FromSeconds(6.1));
        Assert.Equal(2, _runs);
        _time.Advance(TimeSpan.FromSeconds(4.8));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(15.3));

        Assert.Equal(0.75f, (await call).Value.Probability);
        Assert.Equal(3, _runs);
    }

    [Fact]
    public async Task A_wait_that_the_call_has_no_time_for_does_not_begin()
    {
        using var client = ScoreClient.Create(FailsTwice(remote: true), new()
        {
            TimeProvider = _time,
            Options = { Timeout = TimeSpan.FromSeconds(5), Retry = { Count = 2, Delay = TimeSpan.FromSeconds(10) } },
        });

        var error = await Assert.ThrowsAsync<ModelUnavailableException>(async () => await client.PredictAsync(Good, Ever));

        Assert.Equal((1, FallbackReasons.EngineFailure), (_runs, error.Reason));
    }

    [Fact]
    public void The_circuit_counts_a_call_once_however_often_it_was_tried()
    {
        using var client = Client(Counting(static _ => RunStatus.Failed), retries: 10);

        for (var call = 0; call < 19; call++)
            Assert.False(client.TryPredict(Good, out _));

        Assert.Equal(19 * 11, _runs);
        Assert.Equal(CircuitState.Closed, ((IHostedModel)client).Status.Circuit);
        Assert.False(client.TryPredict(Good, out _));
        Assert.Equal(CircuitState.Open, ((IHostedModel)client).Status.Circuit);
    }

    [Fact]
    public void The_first_retry_is_logged_and_no_further_one()
    {
        using var log = new LogLines();
        using var logs = LoggerFactory.Create(builder => builder.AddProvider(log));
        using var client = ScoreClient.Create(
            Counting(static _ => RunStatus.Failed), new() { LoggerFactory = logs, Options = { Retry = { Count = 3 } } });

        client.TryPredict(Good, out _);
        client.TryPredict(Good, out _);

        Assert.Equal(8, _runs);
        Assert.Equal(
            "Strategy Retry of contract credit-score acts: OnRetry. Further ones of its kind are not logged.", Assert.Single(log.Of(27)));
    }

    [Fact]
    public async Task Retrying_changes_while_the_application_runs()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        await using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration)
            .AddModelClient<ScoreClient>().UseEngine((_, _) => Counting(static _ => RunStatus.Failed)).Services.BuildServiceProvider();
        var client = services.GetRequiredService<ScoreClient>();
        client.TryPredict(Good, out _);
        Assert.Equal(1, _runs);

        configuration["Contracts:credit-score:Retry:Count"] = "4";
        configuration.Reload();
        client.TryPredict(Good, out _);
        Assert.Equal(6, _runs);

        configuration["Contracts:credit-score:Retry:Count"] = "0";
        configuration.Reload();
        client.TryPredict(Good, out _);
        Assert.Equal(7, _runs);
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(1, -1)]
    [InlineData(1, 60_001)]
    public void What_cannot_work_stops_the_start(int count, int delay)
    {
        var settings = new ModelClientSettings { Options = { Retry = { Count = count, Delay = TimeSpan.FromMilliseconds(delay) } } };

        var error = Assert.Throws<OptionsValidationException>(() => ScoreClient.Create(new ScriptedEngine(), settings));

        Assert.Contains("Retry:", error.Message, StringComparison.Ordinal);
    }

    private ScriptedEngine FailsTwice(bool remote = false) => Counting(_ => _runs > 2 ? RunStatus.Ok : RunStatus.Failed, remote: remote);

    private ScriptedEngine Counting(
        Func<ScriptedEngine.ScriptedSlot, RunStatus> run, Func<float, float>? distort = null, bool remote = false) => new()
        {
            Remote = remote,
            Distort = distort ?? (static probability => probability),
            OnRun = slot =>
            {
                _runs++;
                return run(slot);
            },
        };

    private ScoreClient Client(ScriptedEngine engine, int retries)
    {
        _runs = 0;
        return ScoreClient.Create(engine, new() { TimeProvider = _time, Options = { Retry = { Count = retries } } });
    }
}
