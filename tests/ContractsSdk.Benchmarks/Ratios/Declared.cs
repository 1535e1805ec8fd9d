using System;
using System.Collections.Generic;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.OnnxRuntime;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>
/// One row a call with strategies of Polly around the run: what is paid for what is declared. Timeout and circuit are always there; the row with
/// Polly's own beside them is told, not judged.
/// </summary>
internal static class Declared
{
    private const double Budget = 1.5;

    public static IEnumerable<Figure> Measure(Race race)
    {
        var retry = new ModelClientOptions { Retry = { Count = 2 } };
        yield return Of(race, "timeout, circuit and retry declared", new() { Options = retry }, Budget);
        yield return Of(race, "the same and Polly's own timeout and circuit breaker", new()
        {
            Options = retry,
            ConfigureResilience = strategies => strategies
                .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Engines.RunStatus>())
                .AddTimeout(new TimeoutStrategyOptions { Timeout = TimeSpan.FromSeconds(1) }),
        }, budget: null);
    }

    private static Figure Of(Race race, string name, ModelClientSettings settings, double? budget)
    {
        using var client = RangedRegression.Load(settings: settings);
        var laps = race.Run(
            new("bare", BareModels.Regression(1).Run), OneRow.Calls(name, client, BenchRows.Ranged, score => score.Probability));
        return new(
            $"one row, logistic regression, {name}, against the bare C API", laps[1].Ratio, budget,
            FormattableString.Invariant($"{laps[1].Nanoseconds:0} : {laps[0].Nanoseconds:0} ns"), Bytes: laps[1].Bytes);
    }
}
