using System.Linq;
using ContractsSdk.Cli.Inspecting;
using ContractsSdk.Cli.Reporting;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>
/// A report as one page that needs nothing else: no script, no network, no font, no picture. The same report is the same bytes.
/// </summary>
internal static class ReportPage
{
    // Nothing may be fetched or run, whatever gets onto the page.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public static string Of(ContractReport report) => Markup.Of(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <title>{report.Card.Id} {report.Card.Version}</title>
        {PageStyle.Markup}
        </head>
        <body>
        <header>
        <p class="kind">Model contract</p>
        <h1><bdi>{report.Card.Id}</bdi> <span class="version">{report.Card.Version}</span></h1>
        <p class="chips">{State(report)}</p>
        {Contents(report)}
        </header>
        <main>
        {Section("facts", "At a glance", Facts(report.Card))}
        {FindingSection.Of(report.Findings)}
        {FeatureSection.Of(report)}
        {OutputSection.Of(report.Card)}
        {ModelSection.Of(report.Model)}
        {DataSection.Of(report.Data)}
        {HistorySection.Of(report.History)}
        </main>
        <footer>Written by <code>contracts report</code> from the files of the project. What contract and profile say of the values of sensitive features is left out.</footer>
        </body>
        </html>

        """).ToString();

    /// <summary>A part of the page with a heading, for links to lead to.</summary>
    /// <param name="id">Where links lead.</param>
    /// <param name="title">The heading.</param>
    /// <param name="content">What is below it.</param>
    public static Markup Section(string id, string title, Markup content) => Markup.Of(
        $"""
        <section id="{id}" aria-labelledby="{id}-title">
        <h2 id="{id}-title">{title}</h2>
        {content}
        </section>
        """);

    private static Markup State(ContractReport report)
    {
        var (errors, warnings) = (report.Findings.Count(RuleLevel.Error), report.Findings.Count(RuleLevel.Warning));
        return Markup.Of($"{Chip.Of(report.IsReleased ? "good" : "plain", report.IsReleased ? "released" : "not released yet")}{(
            errors > 0 ? Chip.Of("bad", Summary.Of(report.Findings))
            : warnings > 0 ? Chip.Of("warn", Summary.Of(report.Findings))
            : Chip.Of("good", "nothing is wrong"))}");
    }

    private static Markup Contents(ContractReport report) => Markup.Of(
        $"""
        <nav aria-label="On this page">
        <a href="#findings">Findings</a><a href="#features">Features</a><a href="#outputs">Outputs</a>{(
            report.Model is null ? Markup.None : Markup.Of($"""<a href="#model">Model</a>"""))}{(
            report.Data is null ? Markup.None : Markup.Of($"""<a href="#data">Data</a>"""))}<a href="#history">History</a>
        </nav>
        """);

    private static Markup Facts(ContractCard card) => Markup.Of(
        $"""
        <dl class="facts">
        {Markup.Join(card.Facts.Select(fact => Markup.Of($"<div><dt>{fact.Name}</dt><dd><bdi>{fact.Text}</bdi></dd></div>\n")))}</dl>
        """);
}
