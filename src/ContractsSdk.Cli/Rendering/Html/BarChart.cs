using System;
using System.Globalization;
using System.Linq;
using ContractsSdk.Cli.Reporting;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>Bars as SVG: as high as their share, the highest as high as the chart.</summary>
internal static class BarChart
{
    private const double Width = 240;
    private const double Height = 64;
    private const double Gap = 2;

    // A bar that is there can be seen.
    private const double Least = 1;

    public static Markup Of(Distribution value)
    {
        var step = Width / value.Bars.Count;
        var highest = Math.Max(value.Bars.Max(bar => bar.Share), double.Epsilon);
        return Markup.Of(
            $"""
            <svg viewBox="0 0 240 65" role="img" aria-label="Distribution of {value.Name}" preserveAspectRatio="none">
            {Markup.Join(value.Bars.Select((bar, index) => Bar(bar, index * step, Math.Max(step - Gap, 1), bar.Share / highest)))}<path d="M0 64.5H240"/>
            </svg>
            """);
    }

    /// <summary>A share in words: <c>12.5 %</c>.</summary>
    public static string Percent(double share) => share is > 0 and < 0.001 ? "under 0.1 %" : (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static Markup Bar(Distribution.Bar bar, double x, double width, double height)
    {
        var drawn = bar.Share > 0 ? Math.Max(height * Height, Least) : 0;
        return Markup.Of(
            $"""
            <rect x="{Number(x)}" y="{Number(Height - drawn)}" width="{Number(width)}" height="{Number(drawn)}"><title>{bar.Label}: {Percent(bar.Share)}</title></rect>

            """);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
