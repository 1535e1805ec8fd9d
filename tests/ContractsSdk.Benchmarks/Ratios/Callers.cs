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
    private const int Rounds = 15;
    private const int Milliseconds = 300;

    // Each caller keeps the times of its latest calls, in memory that was touched before: a thread that grows a list while it is timed pays
    // for the pages.
    private const int Kept = 1 << 14;

    public static IEnumerable<Figure> Measure(Race race)
    {
        _ = race;
        using var client = RangedRegression.Load(settings: new() { Options = new() { MaxConcurrency = 256 } });
        int[] callers = [1, 2, 4, 64];
        foreach (var count in callers)
            Round(client, count);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => callers.Select(count => Round(client, count)).ToArray()).ToArray();
        for (var i = 0; i < callers.Length; i++)
        {
            var (perSecond, p99) = (Median(rounds.Select(round => round[i].PerSecond)), Median(rounds.Select(round => round[i].P99)));
            var note = FormattableString.Invariant($"{perSecond / 1000:0} thousand a second, p99 {p99:0.0} us");
            yield return i == 0
                ? new("1 caller", 1, Budget: null, note)
                : new(
                    $"{callers[i]} callers, calls a second against {callers[i - 1]}",
                    Median(rounds.Select(round => round[i].PerSecond / round[i - 1].PerSecond)), Budget, note, AtLeast: true);
        }
    }

    private static (double PerSecond, double P99) Round(RangedRegression client, int callers)
    {
        // Everybody is there, and has made a call, before the time begins.
        using var ready = new CountdownEvent(callers);
        using var start = new ManualResetEventSlim();
        var ends = 0L;
        var all = Enumerable.Range(0, callers).Select(_ => new double[Kept]).ToArray();
        var counts = new int[callers];
        var threads = Enumerable.Range(0, callers).Select(caller => new Thread(() =>
        {
            var times = all[caller];
            Array.Fill(times, double.MaxValue);
            _ = client.Predict(in BenchRows.Ranged[caller]).Value;
            ready.Signal();
            start.Wait();
            var calls = 0;
            for (; ; calls++)
            {
                var started = Stopwatch.GetTimestamp();
                if (started > Volatile.Read(ref ends))
                    break;
                _ = client.Predict(in BenchRows.Ranged[(caller + calls) & (Rows.Count - 1)]).Value;
                times[calls & (Kept - 1)] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
            }

            counts[caller] = calls;
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        ready.Wait();
        Volatile.Write(ref ends, Stopwatch.GetTimestamp() + (Stopwatch.Frequency * Milliseconds / 1000));
        start.Set();
        Array.ForEach(threads, thread => thread.Join());
        var kept = all.SelectMany((times, caller) => times.Take(Math.Min(counts[caller], Kept))).Order().ToArray();
        return (counts.Sum() * 1000.0 / Milliseconds, kept[(int)(kept.Length * 0.99)]);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
