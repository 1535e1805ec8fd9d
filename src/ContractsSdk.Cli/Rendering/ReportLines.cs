using System.Globalization;
using System.IO;
using ContractsSdk.Cli.Findings;

namespace ContractsSdk.Cli.Rendering;

/// <summary>A report for files, pipes and build logs: a line for each finding, as compilers write them.</summary>
internal static class ReportLines
{
    public static void Write(TextWriter output, Report report)
    {
        foreach (var remark in report.Remarks)
            output.WriteLine(Printable.Of(remark));
        foreach (var entry in report.Entries)
            output.WriteLine(Printable.Of(Line(entry)));
        foreach (var way in WaysOut.Of(report))
            output.WriteLine(Printable.Of("  " + way));
        output.WriteLine(Summary.Of(report));
    }

    private static string Line(Entry entry) => string.Create(
        CultureInfo.InvariantCulture,
        $"{entry.File}({entry.Line}): {Levels.Word(entry.Level)} {entry.Rule}: {entry.Message}");
}
