using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.DependencyInjection;
using Polly;
using Polly.Simmy;

namespace ContractsSdk.Tests.Resilience;

/// <summary>The application's own strategies stand around the engine, and nothing that they do breaks a promise of the client.</summary>
public sealed class StrategyTests
{
    private static readonly Applicant Good = new(30, 10);

    private readonly ManualTime _time = new();

    private static CancellationToken Ever => TestContext.Current.CancellationToken;

    [Fact]
    public void On_an_injected_fault_the_fallback_answers_and_the_circuit_counts()
    {
        using var client = Client(static strategies => strategies.AddChaosFault(1, static () => new InvalidOperationException("secret")));

        for (var call = 0; call < 20; call++)
        {
            var prediction = client.Predict(Good);
            Assert.Equal((PredictionSource.Fallback, FallbackReasons.EngineFailure), (prediction.Source, prediction.Reason));
        }

        Assert.Equal(CircuitState.Open, ((IHostedModel)client).Status.Circuit);
        Assert.Equal(FallbackReasons.OpenCircuit, client.Predict(Good).Reason);
    }

    [Fact]
    public void What_strategies_do_is_counted_by_their_names_and_retries_with_them()
    {
        using var heard = new Listener("counted");
        var faults = 0;
        using var client = ScoreClient.Create(new ScriptedEngine(), heard.Settings with
        {
            Options = new() { Instance = "counted", Retry = { Count = 3 } },
            ConfigureResilience = strategies => strategies.AddChaosFault(1, () => ++faults % 3 > 0 ? new InvalidOperationException("secret") : null),
        });

        for (var call = 0; call < 5; call++)
            client.Predict(Good);

        Assert.Equal(10, Count("Retry", "OnRetry"));
        Assert.Equal(10, Count("Chaos.Fault", "Chaos.OnFault"));
        Assert.Equal(20, heard.Of(TelemetryNames.StrategyEvents).Sum(counted => counted.Value));

        double Count(string strategy, string name) => heard.Of(TelemetryNames.StrategyEvents)
            .Where(counted => strategy.Equals(counted.Tags[TelemetryNames.Strategy]) && name.Equals(counted.Tags[TelemetryNames.StrategyEvent]))
            .Sum(counted => counted.Value);
    }

    [Fact]
    public void Strategies_without_number_make_a_bounded_number_of_series()
    {
        using var heard = new Listener("bounded");
        using var client = ScoreClient.Create(new ScriptedEngine(), heard.Settings with
        {
            ConfigureResilience = static strategies =>
            {
                for (var i = 0; i < 60; i++)
                {
                    strategies.AddChaosBehavior(new()
                    {
                        Name = $"number {i}", InjectionRate = 1, BehaviorGenerator = static _ => default,
                    });
                }
            },
        });

        client.Predict(Good);

        Assert.Equal(60, heard.Of(TelemetryNames.StrategyEvents).Sum(counted => counted.Value));
        Assert.Equal(33, heard.Of(TelemetryNames.StrategyEvents).Select(counted => counted.Tags[TelemetryNames.Strategy]).Distinct().Count());
    }

    [Fact]
    public async Task On_injected_latency_the_call_is_late_and_the_fallback_answers()
    {
        using var client = FallingBackClient.Create(new ScriptedEngine { Remote = true }, new()
        {
            TimeProvider = _time,
            Options = { Timeout = TimeSpan.FromSeconds(1) },
            ConfigureResilience = static strategies => strategies.AddChaosLatency(1, TimeSpan.FromSeconds(3)),
        });

        var call = client.PredictAsync(Good, Ever).AsTask();
        Assert.False(call.IsCompleted);
        for (var second = 0; second < 4; second++)
            _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(FallbackReasons.Timeout, (await call).Reason);
    }

    [Fact]
    public void An_injected_failure_is_one_and_an_injected_success_is_no_answer()
    {
        var runs = 0;
        foreach (var status in new[] { RunStatus.Failed, RunStatus.Ok })
        {
            using var client = ScoreClient.Create(new ScriptedEngine { OnRun = _ => (RunStatus)(runs++ * 0) }, new()
            {
                ConfigureResilience = strategies => strategies.AddChaosOutcome(1, () => status),
            });

            Assert.False(client.TryPredict(Good, out var prediction));
            Assert.Equal(FallbackReasons.EngineFailure, prediction.Reason);
        }

        Assert.Equal(0, runs);
    }

    [Fact]
    public void Retries_stand_around_the_applications_strategies()
    {
        var faults = 0;
        using var client = ScoreClient.Create(new ScriptedEngine(), new()
        {
            Options = { Retry = { Count = 3 } },
            ConfigureResilience = strategies => strategies.AddChaosFault(1, () => ++faults < 3 ? new InvalidOperationException("secret") : null),
        });

        Assert.Equal(0.75f, client.Predict(Good).Value.Probability);
        Assert.Equal(3, faults);
    }

    [Fact]
    public void What_a_strategy_threw_is_forgotten_with_its_call()
    {
        var faults = 0;
        var engine = new ScriptedEngine();
        using var client = ScoreClient.Create(engine, new()
        {
            ConfigureResilience = strategies => strategies.AddChaosFault(1, () => ++faults == 1 ? new InvalidOperationException("secret") : null),
        });

        Assert.False(client.TryPredict(Good, out var first));
        Assert.True(client.TryPredict(Good, out _));
        engine.OnRun = static _ => RunStatus.Failed;
        Assert.False(client.TryPredict(Good, out var third));

        Assert.Contains("InvalidOperationException", Message(first), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Message(first), StringComparison.Ordinal);
        Assert.Contains("scripted", Message(third), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slot_is_never_shared_by_strategies_that_run_twice_at_once()
    {
        var (inside, most) = (0, 0);
        var engine = new ScriptedEngine
        {
            Remote = true,
            OnRun = _ =>
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                Thread.SpinWait(10_000);
                Interlocked.Decrement(ref inside);
                return RunStatus.Ok;
            },
        };
        using var client = ScoreClient.Create(engine, new()
        {
            Options = { Timeout = TimeSpan.FromMinutes(5) },
            ConfigureResilience = static strategies => strategies.AddHedging(new()
            {
                MaxHedgedAttempts = 3,
                Delay = TimeSpan.Zero,
                ActionGenerator = static args => () => args.Callback(args.ActionContext),
            }),
        });

        for (var call = 0; call < 50; call++)
            await Task.Run(async () => await client.PredictAsync(Good, Ever).AsTask().ContinueWith(static _ => { }, TaskScheduler.Default), Ever);

        Assert.Equal((1, 0), (most, inside));
    }

    [Fact]
    public async Task A_registration_takes_strategies_one_after_the_other()
    {
        var order = "";
        await using var services = new ServiceCollection().AddModelClient<ScoreClient>().UseEngine(static (_, _) => new ScriptedEngine())
            .ConfigureResilience(strategies => strategies.AddChaosBehavior(1, _ => Note("a")))
            .ConfigureResilience(strategies => strategies.AddChaosBehavior(1, _ => Note("b")))
            .Services.BuildServiceProvider();

        Assert.Equal(0.75f, services.GetRequiredService<ScoreClient>().Predict(Good).Value.Probability);
        Assert.Equal("ab", order);

        ValueTask Note(string name)
        {
            order += name;
            return default;
        }
    }

    private static string Message(in Prediction<Score> prediction)
    {
        var copy = prediction;
        return Assert.Throws<ModelUnavailableException>(() => copy.Value).Message;
    }

    private FallingBackClient Client(Action<ResiliencePipelineBuilder<RunStatus>> configure) => FallingBackClient.Create(
        new ScriptedEngine(), new() { TimeProvider = _time, ConfigureResilience = configure });
}
