using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using ContractsSdk.Benchmarks.Baseline;
using ContractsSdk.Benchmarks.Measuring;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>Every budget, a line each: whether it holds, the ratio, the budget, what was compared.</summary>
internal static class RatioRun
{
    /// <returns>0 when all budgets hold, 1 when one does not, 2 when there is nothing to compare with.</returns>
    public static int Print(string? only)
    {
        if (!BareLoop.IsBuilt)
        {
            Console.Error.WriteLine("No C compiler (cc, gcc, clang) was found: there is no baseline to measure against.");
            return 2;
        }

        Console.WriteLine($"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
        var race = new Race();
        var over = 0;
        foreach (var (name, measure) in Groups().Where(group => only is null || group.Name == only))
        {
            foreach (var figure in measure(race))
            {
                Console.WriteLine(figure);
                over += figure.IsOver ? 1 : 0;
            }
        }

        Console.WriteLine(over == 0 ? "All budgets hold." : $"{over} over budget.");
        return over == 0 ? 0 : 1;
    }

    private static IEnumerable<(string Name, Func<Race, IEnumerable<Figure>> Measure)> Groups() =>
    [
        ("one-row", OneRow.Measure), ("batches", Batches.Measure), ("prepared", Prepared.Measure), ("declared", Declared.Measure),
        ("observed", Observed.Measure), ("watched", Watched.Measure), ("by-hand", ByHand.Measure), ("callers", Callers.Measure),
        ("gathered", Gathered.Measure), ("side-by-side", SideBySide.Measure),
    ];
}
