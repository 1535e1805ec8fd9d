using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using ContractsSdk.Benchmarks.Contracts;
using ContractsSdk.Benchmarks.Measuring;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>
/// Many callers of one client at once. Calls a second must not fall as callers grow: each figure is held against the one before, with room for
/// noise. The 99th percentile of a call's time is told, not judged: with more callers than processors it is the scheduler's.
/// </summary>
internal static class Callers
{
    private const double Budget = 0.95;
    private const int Rounds = 7;
    private const int Milliseconds = 300;

    public static IEnumerable<Figure> Measure(Race race)
    {
        _ = race;
        using var client = RangedRegression.Load(settings: new() { Options = new() { MaxConcurrency = 256 } });
        Round(client, Environment.ProcessorCount);
        int[] callers = [1, 2, 4, 64];
        var rounds = Enumerable.Range(0, Rounds).Select(_ => callers.Select(count => Round(client, count)).ToArray()).ToArray();
        for (var i = 1; i < callers.Length; i++)
        {
            var ratios = rounds.Select(round => round[i].PerSecond / round[i - 1].PerSecond).Order().ToArray();
            var last = rounds[^1][i];
            yield return new(
                $"{callers[i]} callers, calls a second against {callers[i - 1]}", ratios[Rounds / 2], Budget,
                FormattableString.Invariant($"{last.PerSecond / 1000:0} thousand a second, p99 {last.P99:0.0} us"), AtLeast: true);
        }
    }

    private static (double PerSecond, double P99) Round(RangedRegression client, int callers)
    {
        using var start = new ManualResetEventSlim();
        var ends = long.MaxValue;
        var times = new List<double>[callers];
        var threads = Enumerable.Range(0, callers).Select(caller => new Thread(() =>
        {
            var own = times[caller] = new List<double>(1 << 18);
            start.Wait();
            for (var i = caller; ; i++)
            {
                var started = Stopwatch.GetTimestamp();
                if (started > Volatile.Read(ref ends))
                    return;
                _ = client.Predict(in BenchRows.Ranged[i & (Rows.Count - 1)]).Value;
                own.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Volatile.Write(ref ends, Stopwatch.GetTimestamp() + (Stopwatch.Frequency * Milliseconds / 1000));
        start.Set();
        Array.ForEach(threads, thread => thread.Join());
        var all = times.SelectMany(own => own).Order().ToArray();
        return (all.Length * 1000.0 / Milliseconds, all[(int)(all.Length * 0.99)]);
    }
}
