using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Findings;

/// <summary>Everything a command found, by file, line and rule.</summary>
internal sealed class Report
{
    public Report(IEnumerable<Entry> entries, params IEnumerable<string> remarks)
    {
        Entries = [.. entries
            .Distinct()
            .OrderBy(entry => entry.File, StringComparer.Ordinal)
            .ThenBy(entry => entry.Line)
            .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Message, StringComparer.Ordinal)];
        Remarks = [.. remarks];
    }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>What people should know besides: what was compared, what could not be looked at.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Whether it ends with what answers for what was found: of two versions somebody only looks at there is nothing to answer for.</summary>
    public bool TellsWaysOut { get; init; }

    /// <summary>Whether a file could not be understood: then more may be wrong than was found.</summary>
    public bool IsIncomplete => Entries.Any(entry => entry.Level == RuleLevel.Error && entry.Rule == RuleIds.BaselineNotReadable);

    public int Count(RuleLevel level) => Entries.Count(entry => entry.Level == level);

    /// <summary>What the program ends with when findings from a level on count.</summary>
    public int ExitCode(RuleLevel failOn) =>
        IsIncomplete ? Outcomes.ExitCode.Unreadable
        : Entries.Any(entry => entry.Level >= failOn) ? Outcomes.ExitCode.Findings
        : Outcomes.ExitCode.Ok;
}
