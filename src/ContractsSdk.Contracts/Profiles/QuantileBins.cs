using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>
/// Cuts a distribution into bins of about equal counts. A value so frequent that it fills a bin has one of its own. Edges are the shortest
/// numbers that separate the same values, so that none of the data's own shows where another does.
/// </summary>
public static class QuantileBins
{
    private const int SensitiveDigits = 2;

    /// <summary>The edges, ascending; each bin has at least <paramref name="least"/> values where there are as many.</summary>
    /// <param name="weighted">The distinct values, ascending, each with its count.</param>
    /// <param name="bins">The most bins.</param>
    /// <param name="least">The fewest values of a bin.</param>
    public static List<double> Edges(IReadOnlyList<KeyValuePair<double, long>> weighted, int bins, long least)
    {
        var edges = new List<double>();
        var remaining = weighted.Sum(pair => pair.Value);
        long inBin = 0;
        for (var i = 0; i + 1 < weighted.Count && edges.Count + 1 < bins; i++)
        {
            inBin += weighted[i].Value;
            var target = Math.Max(least, remaining / (double)(bins - edges.Count));
            var isFull = inBin >= target || (inBin >= Math.Max(least, target / 2) && weighted[i + 1].Value >= target);
            if (!isFull || remaining - inBin < Math.Max(least, target / 4))
                continue;
            edges.Add(Between(weighted[i].Key, weighted[i + 1].Key));
            (remaining, inBin) = (remaining - inBin, 0);
        }

        return edges;
    }

    /// <summary>
    /// The same for what is sensitive: two significant digits, and edges left out between which there are fewer than
    /// <paramref name="least"/> values.
    /// </summary>
    /// <param name="weighted">The distinct values, ascending, each with its count.</param>
    /// <param name="bins">The most bins.</param>
    /// <param name="least">The fewest values of a bin.</param>
    public static List<double> SensitiveEdges(IReadOnlyList<KeyValuePair<double, long>> weighted, int bins, long least)
    {
        var edges = Edges(weighted, bins, least).Select(Rounded).Distinct().OrderBy(edge => edge).ToList();
        while (edges.Count > 0)
        {
            var counts = Counts(weighted, edges);
            var small = Array.FindIndex(counts, count => count < least);
            if (small < 0)
                break;
            edges.RemoveAt(Math.Max(0, small - 1));
        }

        return edges;
    }

    /// <summary>How many values are in each bin.</summary>
    /// <param name="weighted">The distinct values, ascending, each with its count.</param>
    /// <param name="edges">Where each bin but the first begins, ascending.</param>
    public static long[] Counts(IReadOnlyList<KeyValuePair<double, long>> weighted, IReadOnlyList<double> edges)
    {
        var counts = new long[edges.Count + 1];
        var bin = 0;
        foreach (var pair in weighted)
        {
            while (bin < edges.Count && pair.Key >= edges[bin])
                bin++;
            counts[bin] += pair.Value;
        }

        return counts;
    }

    /// <summary>The number with the fewest digits that is above one and not above the other.</summary>
    /// <param name="below">Below the result.</param>
    /// <param name="upTo">Not below the result.</param>
    public static double Between(double below, double upTo)
    {
        if (double.IsInfinity(below) || double.IsInfinity(upTo))
            return upTo;
        if (below < 0 && upTo >= 0)
            return 0;
        for (var power = Math.Min(300, Magnitude(upTo - below) + 1); power >= -300; power--)
        {
            // Powers of ten are exact up to 22; below one they are not, so there is a division instead.
            var number = power >= 0
                ? Math.Floor(upTo / Power(power)) * Power(power)
                : Math.Floor(upTo * Power(-power)) / Power(-power);
            if (number > below && number <= upTo)
                return number;
            if (power < Magnitude(upTo) - 17)
                break;
        }

        return upTo;
    }

    private static double Rounded(double number)
    {
        if (number == 0 || double.IsInfinity(number))
            return number;
        var power = Magnitude(number) - (SensitiveDigits - 1);
        return power >= 0
            ? Math.Round(number / Power(power)) * Power(power)
            : Math.Round(number * Power(-power)) / Power(-power);
    }

    private static int Magnitude(double number) => number == 0 ? 0 : (int)Math.Floor(Math.Log10(Math.Abs(number)));

    private static double Power(int exponent) => Math.Pow(10, exponent);
}
