using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk.Cli.Reporting;

/// <summary>How the values of one feature or output were distributed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bars">Each bin or category with its share of all rows, 0 to 1.</param>
/// <param name="Missing">The share of rows without a value.</param>
/// <param name="Unknown">The share of rows whose value was in no list.</param>
internal sealed record Distribution(string Name, IReadOnlyList<Distribution.Bar> Bars, double Missing, double Unknown)
{
    // More are no picture any more; the rest is one bar.
    private const int MostBars = 24;

    /// <param name="value">What was counted, of at least one row.</param>
    public static Distribution Of(ValueProfile value)
    {
        var bars = value.Counts.Select((count, index) => new Bar(LabelOf(value, index), (double)count / value.Rows)).ToList();
        if (bars.Count > MostBars)
        {
            var rest = bars.Skip(MostBars - 1).ToList();
            bars = [.. bars.Take(MostBars - 1), new(string.Create(CultureInfo.InvariantCulture, $"{rest.Count} others"), rest.Sum(bar => bar.Share))];
        }

        return new(value.Name, bars, (double)value.Missing / value.Rows, (double)value.Unknown / value.Rows);
    }

    private static string LabelOf(ValueProfile value, int index) =>
        value.Kind == ProfileKind.Category ? value.Categories[index]
        : value.Edges.IsEmpty ? "all"
        : index == 0 ? "below " + Number(value.Edges[0])
        : index == value.Edges.Count ? "from " + Number(value.Edges[index - 1])
        : $"{Number(value.Edges[index - 1])} to {Number(value.Edges[index])}";

    private static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    /// <summary>One bin or category.</summary>
    /// <param name="Label">What is in it.</param>
    /// <param name="Share">Its share of all rows, 0 to 1.</param>
    internal sealed record Bar(string Label, double Share);
}
