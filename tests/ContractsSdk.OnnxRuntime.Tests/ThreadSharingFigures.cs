using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>
/// What sharing threads brings where several models have two each: a line for each way, from a process of its own. Figures for a machine that does
/// nothing else, so explicit: <c>-class "*.ThreadSharingFigures" -explicit only -showliveoutput</c>.
/// </summary>
public sealed class ThreadSharingFigures
{
    private const string Way = "CONTRACTS_THREADS";
    private const int Models = 8;
    private const int Rows = 256;
    private const int CallsASecond = 200;

    private static readonly TimeSpan Each = TimeSpan.FromSeconds(6);

    [Theory(Explicit = true)]
    [InlineData("one")]
    [InlineData("own")]
    [InlineData("shared")]
    [InlineData("own spinning")]
    [InlineData("shared spinning")]
    public async Task Line(string way)
    {
        var said = await ChildProcess.Pass(typeof(ThreadSharingFigures), nameof(Measure), (Way, way));
        TestContext.Current.TestOutputHelper!.WriteLine(said.TrimEnd());
    }

    [Fact(Explicit = true)]
    public async Task Measure()
    {
        var way = Environment.GetEnvironmentVariable(Way);
        Assert.SkipWhen(way is null, "Is run by the lines.");
        var options = new OnnxRuntimeOptions
        {
            IntraOpThreads = way == "one" ? 1 : 2, ShareThreads = way!.StartsWith("shared", StringComparison.Ordinal),
            Spinning = way.EndsWith("spinning", StringComparison.Ordinal),
        };
        var bench = BenchCase.Of("c_gbt");
        var threads = Threads();
        var engines = Enumerable.Range(0, Models).Select(_ => OnnxModelEngine.Open(bench.Model, options)).ToArray();
        threads = Threads() - threads;
        var slots = engines.Select(engine => engine.CreateSlot(bench.Plan, Rows)).ToArray();

        var (load, times) = Paced(bench, slots);
        var together = Together(bench, slots);
        await Console.Error.WriteLineAsync(FormattableString.Invariant(
            $"{way}: {threads} threads more; {CallsASecond} calls a second: {load:P0} of a core, median {Micros(times, 0.5):F0} µs, 99th percentile {Micros(times, 0.99):F0} µs; ")
            + FormattableString.Invariant($"a caller a model at once: {together:N0} calls a second"));

        foreach (var slot in slots)
            slot.Dispose();
        foreach (var engine in engines)
            await engine.DisposeAsync();
    }

    /// <summary>Calls one after the other, to each model in turn, with pauses.</summary>
    private static (double Load, List<long> Times) Paced(BenchCase bench, EngineSlot[] slots)
    {
        for (var i = 0; i < slots.Length * 4; i++)
            Run(bench, slots[i % slots.Length], i);
        var times = new List<long>();
        var clock = Stopwatch.StartNew();
        var used = Environment.CpuUsage.TotalTime;
        for (var call = 0; clock.Elapsed < Each; call++)
        {
            var wait = TimeSpan.FromSeconds((double)call / CallsASecond) - clock.Elapsed;
            if (wait > TimeSpan.Zero)
                Thread.Sleep(wait);
            var start = Stopwatch.GetTimestamp();
            Run(bench, slots[call % slots.Length], call);
            times.Add(Stopwatch.GetTimestamp() - start);
        }

        return ((Environment.CpuUsage.TotalTime - used) / clock.Elapsed, times);
    }

    /// <summary>A caller for each model, all at once and without pauses.</summary>
    private static double Together(BenchCase bench, EngineSlot[] slots)
    {
        var calls = 0L;
        var clock = Stopwatch.StartNew();
        var callers = slots.Select(slot => new Thread(() =>
        {
            var own = 0;
            while (clock.Elapsed < Each)
                Run(bench, slot, own++);
            Interlocked.Add(ref calls, own);
        })).ToArray();
        foreach (var caller in callers)
            caller.Start();
        foreach (var caller in callers)
            caller.Join();
        return calls / clock.Elapsed.TotalSeconds;
    }

    private static void Run(BenchCase bench, EngineSlot slot, int first)
    {
        slot.Prepare(Rows);
        bench.Write(slot, first, Rows);
        Assert.Equal(RunStatus.Ok, slot.Run());
    }

    private static double Micros(List<long> times, double share) =>
        Stopwatch.GetElapsedTime(0, times.Order().ElementAt((int)(share * (times.Count - 1)))).TotalMicroseconds;

    private static int Threads() => Directory.EnumerateDirectories("/proc/self/task").Count();
}
