using System.Globalization;
using System.IO;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Rendering;

/// <summary>A report as Markdown, for a comment on a pull request.</summary>
internal static class ReportMarkdown
{
    public static void Write(TextWriter output, Report report)
    {
        foreach (var remark in report.Remarks)
            output.WriteLine($"{MarkdownText.Of(remark)}\n");
        if (report.Entries.Count > 0)
        {
            output.WriteLine("| rule | | where | what changed | breaks | needs |");
            output.WriteLine("|---|---|---|---|---|---|");
        }

        foreach (var entry in report.Entries)
            output.WriteLine(Row(entry));
        output.WriteLine($"{(report.Entries.Count > 0 ? "\n" : "")}{Summary.Of(report)}");
    }

    private static string Row(Entry entry)
    {
        var where = string.Create(CultureInfo.InvariantCulture, $"{entry.File}:{entry.Line}");
        var (what, breaks, needs) = entry.Change is { } change
            ? (change.What, string.Join(", ", BreaksWords.Of(change.Breaks)), Needs.Of(change))
            : (entry.Message, "", "");
        return $"| [{entry.Rule}]({RulePages.Of(entry.Rule)}) | {Levels.Word(entry.Level)} | {MarkdownText.Of(where)} "
            + $"| {MarkdownText.Of(what)} | {breaks} | {needs} |";
    }
}
