using System;
using System.Diagnostics;

namespace FraudScoring.Scoring;

/// <summary>How long calls took, in microseconds: the smallest times that 50, 95, 99 and 100 % of the calls kept.</summary>
internal sealed record Latency(double P50, double P95, double P99, double Max)
{
    /// <param name="ticks">Of the stopwatch, one per call, in any order; sorted in place.</param>
    public static Latency Of(Span<long> ticks)
    {
        ticks.Sort();
        return new(At(ticks, 0.50), At(ticks, 0.95), At(ticks, 0.99), At(ticks, 1));
    }

    // Nearest rank: every figure is a time that was really measured.
    private static double At(ReadOnlySpan<long> sorted, double share) =>
        sorted.IsEmpty ? 0 : Stopwatch.GetElapsedTime(0, sorted[(int)Math.Ceiling(share * sorted.Length) - 1]).TotalMicroseconds;
}
