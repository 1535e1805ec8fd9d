using System;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ContractsSdk.Tests.Resilience;

/// <summary>How many rows reach the engine in a time.</summary>
public sealed class RateTests
{
    private static readonly Applicant Good = new(30, 10);
    private static readonly Applicant Bad = new(-1, 10);

    private readonly HandClock _clock = new();

    [Fact]
    public void Over_the_rate_the_reason_is_limit_at_once_until_permits_come_back_evenly()
    {
        using var client = Client(permits: 10);

        Assert.Equal(10, Answered(client, 15));
        _clock.Turn(TimeSpan.FromMilliseconds(99));
        Assert.Equal(0, Answered(client, 1));
        _clock.Turn(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, Answered(client, 3));
        _clock.Turn(TimeSpan.FromHours(1));
        Assert.Equal(10, Answered(client, 15));

        Assert.False(client.TryPredict(Good, out var refused));
        Assert.Equal((PredictionSource.Failed, FallbackReasons.Limit), (refused.Source, refused.Reason));
        Assert.Contains("RateLimit", Assert.Throws<ModelUnavailableException>(() => client.Predict(Good)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_asynchronous_call_does_not_wait_for_a_permit()
    {
        using var client = Client(permits: 1);
        await client.PredictAsync(Good, TestContext.Current.CancellationToken);

        // The clock stands still: who waited would wait for ever.
        var error = await Assert.ThrowsAsync<ModelUnavailableException>(
            async () => await client.PredictAsync(Good, TestContext.Current.CancellationToken));

        Assert.Equal(FallbackReasons.Limit, error.Reason);
    }

    [Fact]
    public void Of_a_batch_as_many_rows_are_answered_as_there_are_permits()
    {
        using var client = Client(permits: 3);
        var results = new Prediction<Score>[6];

        client.PredictBatch([Bad, Good, Good, Bad, Good, Good], results);

        Assert.Equal(
            [
                PredictionSource.Rejected, PredictionSource.Model, PredictionSource.Model, PredictionSource.Rejected, PredictionSource.Model,
                PredictionSource.Failed,
            ],
            results.Select(result => result.Source));
        Assert.Equal(FallbackReasons.Limit, results[5].Reason);
        client.PredictBatch([Good, Bad], results);
        Assert.Equal([FallbackReasons.Limit, FallbackReasons.Violation], results.Take(2).Select(result => result.Reason));
    }

    [Fact]
    public void What_does_not_reach_the_engine_takes_no_permit()
    {
        using var client = Client(permits: 4);

        for (var i = 0; i < 10; i++)
            client.TryPredict(Bad, out _);
        client.PredictBatch([Bad, Good, Bad], new Prediction<Score>[3]);

        Assert.Equal(3, Answered(client, 10));
    }

    [Fact]
    public void An_open_circuit_takes_no_permit()
    {
        var engine = new ScriptedEngine { OnRun = _ => RunStatus.Failed };
        using var client = ScoreClient.Create(engine, new()
        {
            TimeProvider = _clock,
            Options = { RateLimit = { Permits = 3 }, Breaker = { MinimumCalls = 2, BreakFor = TimeSpan.FromMilliseconds(100) } },
        });
        Assert.Equal(0, Answered(client, 50));

        engine.OnRun = _ => RunStatus.Ok;
        _clock.Turn(TimeSpan.FromMilliseconds(100));

        Assert.Equal(1, Answered(client, 10));
    }

    [Fact]
    public void Rows_turned_away_are_counted_by_what_turned_them_away_and_reach_the_fallback()
    {
        using var heard = new Listener("rate");
        using var client = new ScoreClient(
            new ScoreBinding { On = FallbackReasons.Limit, Answer = (_, _) => new Score(false, 0.5f) }, new ScriptedEngine(),
            heard.Settings with { TimeProvider = _clock, Options = new() { Instance = "rate", RateLimit = { Permits = 1 } } });

        client.Predict(Good);
        var second = client.Predict(Good);

        Assert.Equal((PredictionSource.Fallback, FallbackReasons.Limit), (second.Source, second.Reason));
        Assert.Equal("rate", Assert.Single(heard.Of(TelemetryNames.CallsShed)).Tags[TelemetryNames.Outcome]);
    }

    [Fact]
    public async Task A_changed_limit_counts_at_once_and_another_change_fills_no_bucket()
    {
        var configuration = new ChangingConfiguration(("Contracts:credit-score:RateLimit:Permits", "2"));
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration.Root);
        services.AddSingleton<TimeProvider>(_clock);
        services.AddModelClient<ScoreClient>().UseEngine((_, _) => new ScriptedEngine());
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<ScoreClient>();
        Assert.Equal(2, Answered(client, 5));

        configuration.Change(("Contracts:credit-score:MaxQueue", "7"));
        Assert.Equal(0, Answered(client, 5));
        configuration.Change(("Contracts:credit-score:RateLimit:Permits", "3"));
        Assert.Equal(3, Answered(client, 5));
        configuration.Change(("Contracts:credit-score:RateLimit:Permits", null));
        Assert.Equal(5, Answered(client, 5));
    }

    [Theory]
    [InlineData(0, 1_000, "RateLimit:Permits must be from 1 to 1,000,000; it is 0.")]
    [InlineData(5, 0, "RateLimit:Window must be from 1 to 3,600,000 ms; it is 0 ms.")]
    public void A_limit_that_cannot_work_is_an_error(int permits, int window, string problem)
    {
        var settings = new ModelClientSettings { Options = { RateLimit = { Permits = permits, Window = TimeSpan.FromMilliseconds(window) } } };

        var error = Assert.Throws<OptionsValidationException>(() => ScoreClient.Create(new ScriptedEngine(), settings));

        Assert.Equal(problem, Assert.Single(error.Failures));
    }

    [Fact]
    public void What_the_type_declares_holds_where_configuration_says_nothing()
    {
        var binding = new ScoreBinding { Declared = new() { RateLimitPermits = 2, RateLimitWindowMilliseconds = 60_000 } };
        using var client = new ScoreClient(binding, new ScriptedEngine(), new() { TimeProvider = _clock });

        Assert.Equal(2, Answered(client, 5));
        _clock.Turn(TimeSpan.FromSeconds(30));
        Assert.Equal(1, Answered(client, 5));
    }

    [Fact]
    public void Many_callers_together_have_as_many_rows_as_one()
    {
        using var client = Client(permits: 1_000);

        var answered = 0;
        Parallel.For(0, 8, _ => System.Threading.Interlocked.Add(ref answered, Answered(client, 500)));

        Assert.Equal(1_000, answered);
    }

    private static int Answered(ScoreClient client, int calls) =>
        Enumerable.Range(0, calls).Count(_ => client.TryPredict(Good, out var _));

    private ScoreClient Client(int permits) => ScoreClient.Create(
        new ScriptedEngine(), new() { TimeProvider = _clock, Options = { RateLimit = { Permits = permits }, MaxConcurrency = 16 } });
}
