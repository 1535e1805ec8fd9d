using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>--format</c>, <c>--json</c> and <c>--fail-on</c>: how findings are written, and which count.</summary>
internal sealed class ReportOptions
{
    private readonly Option<ReportFormat> _format = new("--format")
    {
        Description = "How it is written: a table (lines when redirected), JSON, SARIF 2.1.0 for code scanning, Markdown.",
        HelpName = Names<ReportFormat>(),
    };

    private readonly JsonOption _json = new();

    private readonly Option<RuleLevel> _failOn = new("--fail-on")
    {
        Description = "From which level on findings fail the command. Error when left out.",
        HelpName = "error|warning|info",
        DefaultValueFactory = _ => RuleLevel.Error,
    };

    public ReportOptions()
    {
        _format.AcceptOnlyFromAmong(Names<ReportFormat>().Split('|'));
        _failOn.AcceptOnlyFromAmong("error", "warning", "info");
    }

    public IEnumerable<Option> All => [_format, _json, _failOn];

    /// <summary>Writes a report as asked, and says what the program ends with.</summary>
    public int Write(ParseResult parsed, Surroundings surroundings, Report report)
    {
        var format = parsed.GetValue(_json) ? ReportFormat.Json : parsed.GetValue(_format);
        ReportWriter.Write(surroundings.Output, surroundings.IsTerminal, report, format);
        return report.ExitCode(parsed.GetValue(_failOn));
    }

    private static string Names<T>()
        where T : struct, Enum => string.Join('|', Enum.GetNames<T>().Select(name => name.ToLowerInvariant()));
}
