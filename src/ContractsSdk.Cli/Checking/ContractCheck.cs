using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Heads;

namespace ContractsSdk.Cli.Checking;

/// <summary>Holds the files of one contract against each other: the frozen ones, the lists, and the head against the releases.</summary>
internal static class ContractCheck
{
    public static IEnumerable<Entry> Of(Project project, string id, ComparisonOptions options)
    {
        var folder = ContractFolder.Read(project.Folder, id);
        var files = EntriesOf.Files(project, id, folder.Baseline.Findings);
        var head = HeadFile.Read(folder);
        return head.Contract is { } contract
            ? files.Concat(Head(project, folder, contract, options))
            : files.Concat(EntriesOf.Files(project, [head.Problem!]));
    }

    private static IEnumerable<Entry> Head(Project project, ContractFolder folder, ModelContract head, ComparisonOptions options)
    {
        var result = ContractComparer.Compare(folder.Baseline.Releases, head, folder.Baseline.Acknowledgements, options);

        // What is answered for is no news, and that there is no release is told below, as loud as the version makes it.
        var open = result.Findings
            .Where(finding => finding.Rule != RuleIds.NoBaseline && finding.IsOpen)
            .ToList();
        var name = project.NameOf(folder.NameOfFile(BaselineFile.Head));
        var entries = EntriesOf.Changes(head, name, folder.Head!.Text, folder.Baseline.Releases, open, options)
            .Concat(EntriesOf.Files(project, folder.Id, folder.Baseline.Unused(result)));
        return MissingBaseline.Of(folder, head) is { } missing
            ? entries.Append(new(folder.Id, missing.Rule, RuleLevel.Error, name, 1, missing.Message))
            : entries;
    }
}
