using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Checking;

/// <summary>What others found, as entries of a report.</summary>
internal static class EntriesOf
{
    /// <summary>What is wrong with the files of a contract.</summary>
    public static IEnumerable<Entry> Files(Project project, string id, IEnumerable<BaselineFinding> findings) => findings.Select(finding => new Entry(
        id, finding.Rule, finding.Level, project.NameOf(ContractFolder.NameOfFile(id, finding.File)), finding.Line, finding.Message));

    /// <summary>What is wrong with files of the project.</summary>
    public static IEnumerable<Entry> Files(Project project, IEnumerable<ProjectFinding> findings) => findings.Select(finding => new Entry(
        ContractOf(finding.File), finding.Rule, finding.Level, project.NameOf(finding.File), finding.Line, finding.Message));

    /// <summary>What a contract changes of its releases, where its text says it.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="text">What the file says.</param>
    /// <param name="releases">The releases it was compared with.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="options">What the project decided.</param>
    public static IEnumerable<Entry> Changes(
        ModelContract contract, string file, string text, IReadOnlyList<Release> releases, IReadOnlyList<Finding> findings, ComparisonOptions options)
    {
        var lines = new ContractLines(text);
        var next = findings.Any(finding => finding.DeclaredBump < finding.RequiredBump) ? NextVersion.Of(releases, contract, options) : null;
        return findings.Select(finding => new Entry(
            contract.Id, finding.Rule, finding.Level, file, lines.Of(finding.Change), finding.Message, finding, next == contract.Version ? null : next));
    }

    private static string? ContractOf(string file) => file.Split('/') is [ProjectFolder.Contracts, var id, _] ? id : null;
}
