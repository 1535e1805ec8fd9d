using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using ContractsSdk.Benchmarks.Baseline;
using ContractsSdk.Benchmarks.Measuring;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>
/// Every budget, a line each: whether it holds, the ratio, the budget, what was compared. Each group has a process of its own, as an application
/// has: the compiler makes code for what a process does, and would leave a group code that was made for the one before.
/// <para>
/// One thread's work is measured in its processor time, which nobody else can take. Several threads are measured by the clock, and a virtual
/// machine's processors may be two halves of one for a while: such a group is measured again where it is over, twice at most, and says so.
/// </para>
/// </summary>
internal static class RatioRun
{
    private const string Again = "again";
    private const int Attempts = 3;

    private static readonly string[] ByTheClock = ["callers", "gathered", "side-by-side"];

    private static (string Name, Func<Race, IEnumerable<Figure>> Measure)[] Groups =>
    [
        ("one-row", OneRow.Measure), ("batches", Batches.Measure), ("prepared", Prepared.Measure), ("declared", Declared.Measure),
        ("observed", Observed.Measure), ("watched", Watched.Measure), ("by-hand", ByHand.Measure), ("callers", Callers.Measure),
        ("gathered-regression", Gathered.Regression), ("gathered-columns", Gathered.Columns), ("gathered-prepared", Gathered.PreparedColumns),
        ("gathered-texts", Gathered.Texts), ("gathered-perceptron", Gathered.Perceptrons), ("gathered-trees", Gathered.Trees), ("side-by-side", SideBySide.Measure),
    ];

    /// <param name="only">The group, or what the names of several begin with; all where null.</param>
    /// <returns>0 when all budgets hold, 1 when one does not, 2 when nothing can be measured.</returns>
    public static int Print(string? only)
    {
        if (!BareLoop.IsBuilt)
        {
            Console.Error.WriteLine("No C compiler (cc, gcc, clang) was found: there is no baseline to measure against.");
            return 2;
        }

        var groups = Groups.Where(group => group.Name.StartsWith(only ?? "", StringComparison.Ordinal)).ToArray();
        if (groups.Length == 0)
        {
            Console.Error.WriteLine($"There is no group '{only}'. There are {string.Join(", ", Groups.Select(group => group.Name))}.");
            return 2;
        }

        Console.WriteLine($"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
        var lines = groups.Length == 1 ? groups[0].Measure(new Race()).Select(figure => figure.ToString()) : groups.SelectMany(group => Elsewhere(group.Name));
        var over = 0;
        foreach (var line in lines)
        {
            Console.WriteLine(line);
            over += line.StartsWith(Figure.Over, StringComparison.Ordinal) ? 1 : 0;
        }

        Console.WriteLine(over == 0 ? "All budgets hold." : $"{over} over budget.");
        return over == 0 ? 0 : 1;
    }

    /// <summary>The lines of a group, from a process of its own; of several, where it is over and is measured again.</summary>
    private static IEnumerable<string> Elsewhere(string group)
    {
        var attempts = ByTheClock.Any(name => group.StartsWith(name, StringComparison.Ordinal)) ? Attempts : 1;
        for (var attempt = 1; ; attempt++)
        {
            var lines = Run(group);
            var isOver = false;
            foreach (var line in lines)
            {
                isOver |= line.StartsWith(Figure.Over, StringComparison.Ordinal);
                yield return attempt < attempts ? line.Replace(Figure.Over, Again, StringComparison.Ordinal) : line;
            }

            if (!isOver || attempt == attempts)
                yield break;
        }
    }

    private static IEnumerable<string> Run(string group)
    {
        var program = Environment.ProcessPath!;
        string[] arguments = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Environment.GetCommandLineArgs()[0], "ratios", group] : ["ratios", group];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        _ = process.StandardOutput.ReadLine();
        for (var line = process.StandardOutput.ReadLine(); process.StandardOutput.ReadLine() is { } next; line = next)
            yield return line!;
        process.WaitForExit();
        if (process.ExitCode is not (0 or 1))
            yield return $"{Figure.Over}    {group} could not be measured: its process ended with {process.ExitCode}";
    }
}
