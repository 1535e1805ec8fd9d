using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace ContractsSdk.Benchmarks.Measuring;

/// <summary>
/// Times contenders side by side in one process: every round each gets a sample, in shuffled order, and is compared with the first
/// contender's sample of that same round. A machine that slows down slows all of them; one noisy round is one ratio among many.
/// </summary>
internal sealed class Race(int rounds = 31, double sampleMilliseconds = 20)
{
    public IReadOnlyList<Lap> Run(params IReadOnlyList<Contender> contenders)
    {
        var counts = contenders.Select(Calibrate).ToArray();
        var times = contenders.Select(_ => new double[rounds]).ToArray();
        var bytes = new double[contenders.Count];
        var order = Enumerable.Range(0, contenders.Count).ToArray();
        var random = new Random(20261121);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                (times[i][round], bytes[i]) = Sample(contenders[i], counts[i]);
        }

        return [.. contenders.Select((contender, i) => new Lap(
            contender, Median(times[i]), Median(times[i].Zip(times[0], (own, first) => own / first)), bytes[i]))];
    }

    /// <summary>How often the work is done in one sample; on the way the contender becomes warm.</summary>
    private int Calibrate(Contender contender)
    {
        var count = 1;
        var warm = Stopwatch.StartNew();
        while (true)
        {
            var (nanoseconds, _) = Sample(contender, count);
            var wanted = sampleMilliseconds * 1e6 / nanoseconds;

            // Tiered compilation is done with a loop only after it has run for a while.
            if (warm.ElapsedMilliseconds > 600 && count >= wanted / 2)
                return (int)Math.Max(1, wanted);
            count = (int)Math.Clamp(wanted, 1, count * 4.0);
        }
    }

    private static (double Nanoseconds, double Bytes) Sample(Contender contender, int count)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = ThreadClock.Nanoseconds();
        var sum = contender.Run(count);
        var elapsed = ThreadClock.Nanoseconds() - started;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return double.IsNaN(sum)
            ? throw new InvalidOperationException($"'{contender.Name}' returned no number.")
            : (elapsed / count, (double)bytes / count);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
