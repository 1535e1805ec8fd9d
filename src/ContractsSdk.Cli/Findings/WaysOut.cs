using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Findings;

/// <summary>What answers for what was found: the next version that is enough, and the commands that accept the rest.</summary>
internal static class WaysOut
{
    public static IEnumerable<string> Of(Report report) => !report.TellsWaysOut ? [] : report.Entries
        .Where(entry => entry.Change is { IsCovered: false } && entry.Level >= RuleLevel.Warning)
        .GroupBy(entry => entry.Contract, StringComparer.Ordinal)
        .SelectMany(contract => contract.Select(entry => entry.Next).OfType<string>().Distinct().Select(next => $"declare {next} in '{contract.Key}', or take the change back")
            .Concat(contract.Where(entry => entry.Change!.Acceptance == Acceptance.Needed).Select(Accept)));

    private static string Accept(Entry entry) =>
        $"contracts accept {entry.Rule} \"{SubjectOf(entry.Change!.Change)}\" --because \"…\"";

    private static string SubjectOf(AcceptedChange change) =>
        string.Join(" ", new[] { change.Scope, change.Path, change.Fact }.OfType<string>());
}
