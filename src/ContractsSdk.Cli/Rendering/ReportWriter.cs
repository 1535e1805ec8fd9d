using System.IO;
using ContractsSdk.Cli.Findings;
using Spectre.Console;

namespace ContractsSdk.Cli.Rendering;

/// <summary>Writes a report in the format that was asked for.</summary>
internal static class ReportWriter
{
    public static void Write(TextWriter output, bool isTerminal, Report report, ReportFormat format)
    {
        switch (format)
        {
            case ReportFormat.Json:
                ReportJson.Write(output, report);
                break;
            case ReportFormat.Sarif:
                ReportSarif.Write(output, report);
                break;
            case ReportFormat.Markdown:
                ReportMarkdown.Write(output, report);
                break;
            case ReportFormat.Table when isTerminal:
                ReportTable.Write(AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) }), report);
                break;
            default:
                ReportLines.Write(output, report);
                break;
        }
    }
}
