using System.Globalization;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Contracts.Rules;
using Spectre.Console;

namespace ContractsSdk.Cli.Rendering;

/// <summary>A report for people at a terminal.</summary>
internal static class ReportTable
{
    public static void Write(IAnsiConsole console, Report report)
    {
        foreach (var remark in report.Remarks)
            console.WriteLine(Printable.Of(remark));
        if (report.Entries.Count > 0)
            console.Write(TableOf(report));
        foreach (var way in WaysOut.Of(report))
            console.WriteLine("  " + Printable.Of(way));
        console.WriteLine(Summary.Of(report));
    }

    private static Table TableOf(Report report)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in new[] { "rule", "", "where", "what changed", "breaks", "needs" })
            table.AddColumn(column);
        foreach (var entry in report.Entries)
        {
            table.AddRow(
                Text(entry.Rule),
                new Text(Levels.Word(entry.Level), StyleOf(entry.Level)),
                Text(string.Create(CultureInfo.InvariantCulture, $"{entry.File}:{entry.Line}")),
                Text(entry.Change?.What ?? entry.Message),
                Text(entry.Change is null ? "" : string.Join(", ", BreaksWords.Of(entry.Change.Breaks))),
                Text(entry.Change is null ? "" : Needs.Of(entry.Change)));
        }

        return table;
    }

    private static Text Text(string text) => new(Printable.Of(text));

    private static Style StyleOf(RuleLevel level) => level switch
    {
        RuleLevel.Error => new(Color.Red),
        RuleLevel.Warning => new(Color.Yellow),
        _ => new(Color.Grey),
    };
}
