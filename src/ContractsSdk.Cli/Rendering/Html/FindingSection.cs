using System.Linq;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>What is wrong, and what answers for it.</summary>
internal static class FindingSection
{
    public static Markup Of(Report report) => ReportPage.Section("findings", "Findings", report.Entries.Count == 0
        ? Markup.Of($"""<p class="calm">Nothing is wrong with this contract: its releases, its head and its model agree.</p>""")
        : Markup.Of(
            $"""
            <ul class="findings">
            {Markup.Join(report.Entries.OrderByDescending(entry => entry.Level).Select(Item))}</ul>
            {Ways(report)}
            """));

    /// <summary>A rule, as a link to its page.</summary>
    public static Markup Rule(string id) => Markup.Of($"""<a class="rule" href="{RulePages.Of(id)}" rel="noreferrer">{id}</a>""");

    private static Markup Item(Entry entry) => Markup.Of(
        $"""
        <li class="{Kind(entry.Level)}">{Chip.Of(Kind(entry.Level), Levels.Word(entry.Level))}{Rule(entry.Rule)}
        <p><bdi>{entry.Message}</bdi></p><small><bdi>{entry.File}</bdi>, line {entry.Line}</small></li>

        """);

    private static Markup Ways(Report report)
    {
        var ways = WaysOut.Of(report).ToList();
        return ways.Count == 0 ? Markup.None : Markup.Of(
            $"""
            <h3>Ways out</h3>
            <ul class="ways">{Markup.Join(ways.Select(way => Markup.Of($"<li><code><bdi>{way}</bdi></code></li>")))}</ul>
            """);
    }

    private static string Kind(RuleLevel level) => level switch
    {
        RuleLevel.Error => "bad",
        RuleLevel.Warning => "warn",
        _ => "plain",
    };
}
