using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContractsSdk;

/// <summary>What came of asking a model its golden rows.</summary>
/// <param name="Rows">How many there are.</param>
/// <param name="DifferentRows">How many of them the model answers otherwise, or not at all.</param>
/// <param name="Differences">What differs, in the order of the file; at most <see cref="MaximumDifferences"/>.</param>
public sealed record GoldenReport(int Rows, int DifferentRows, IReadOnlyList<GoldenDifference> Differences)
{
    /// <summary>The most differences a report lists: a wrong model differs in every row.</summary>
    public const int MaximumDifferences = 100;

    /// <summary>Whether the model answers every row as recorded.</summary>
    public bool IsEmpty => Differences.Count == 0;

    /// <summary>How many rows differ, then a line for each difference. Without feature values.</summary>
    public override string ToString() => IsEmpty
        ? string.Create(CultureInfo.InvariantCulture, $"{Rows} golden rows, all as recorded")
        : string.Create(CultureInfo.InvariantCulture, $"{DifferentRows} of {Rows} golden rows are not as recorded")
            + string.Concat(Differences.Select(difference => Environment.NewLine + "  - " + difference));
}
