using System.Globalization;
using System.Linq;
using ContractsSdk.Cli.Reporting;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>What the data of the reference profile looked like: a chart for each feature and output, and its numbers.</summary>
internal static class DataSection
{
    public static Markup Of(DataSummary? data) => data is null ? Markup.None : ReportPage.Section("data", "Data", Markup.Of(
        $"""
        <p class="calm">The reference profile: {data.Rows.ToString("N0", CultureInfo.InvariantCulture)} rows, written with {data.Version}{(
            data.Window is null ? Markup.None : Markup.Of($", <bdi>{data.Window}</bdi>"))}. Live traffic is compared with it.{(
            data.NotShown == 0 ? Markup.None : Markup.Of($" {data.NotShown} sensitive {(data.NotShown == 1 ? "feature is" : "features are")} not shown."))}</p>
        <div class="charts">
        {Markup.Join(data.Values.Select(Chart))}</div>
        """));

    private static Markup Chart(Distribution value) => Markup.Of(
        $"""
        <figure class="chart">
        <figcaption><span class="name"><bdi>{value.Name}</bdi></span>{Aside(value)}</figcaption>
        {(value.Bars.Count == 0 ? Markup.None : BarChart.Of(value))}
        {(value.Bars.Count == 0 ? Markup.None : Numbers(value))}
        </figure>

        """);

    private static Markup Aside(Distribution value) => Markup.Of(
        $"<small>{Share("missing", value.Missing)}{Share(value.Missing > 0 ? ", in no list" : "in no list", value.Unknown)}</small>");

    private static Markup Share(string what, double share) => share > 0 ? Markup.Of($"{what} {BarChart.Percent(share)}") : Markup.None;

    private static Markup Numbers(Distribution value) => Markup.Of(
        $"""
        <details><summary>Numbers</summary><table><tbody>
        {Markup.Join(value.Bars.Select(bar => Markup.Of($"""<tr><th scope="row"><bdi>{bar.Label}</bdi></th><td>{BarChart.Percent(bar.Share)}</td></tr>""")))}
        </tbody></table></details>
        """);
}
