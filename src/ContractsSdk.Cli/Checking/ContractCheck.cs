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

/// <summary>Holds the files of one contract against each other: the frozen ones, the lists, and the head against the releases and the model.</summary>
internal static class ContractCheck
{
    public static IEnumerable<Entry> Of(Project project, BuiltProject built, string id, ComparisonOptions options)
    {
        var folder = ContractFolder.Read(project.Folder, id);
        var files = EntriesOf.Files(project, id, folder.Baseline.Findings);
        var head = HeadFile.Read(folder);
        return head.Contract is { } contract
            ? [.. files, .. Head(project, folder, contract, options), .. Unknown(project, folder, contract), .. ModelCheck.Of(project, folder, contract, built)]
            : files.Concat(EntriesOf.Files(project, [head.Problem!]));
    }

    private static IEnumerable<Entry> Unknown(Project project, ContractFolder folder, ModelContract head)
    {
        var lines = new ContractLines(folder.Head!.Text);
        return head.UnknownFacts.Select(fact => new Entry(
            folder.Id, RuleIds.BaselineNotReadable, RuleLevel.Info, project.NameOf(folder.NameOfFile(BaselineFile.Head)),
            lines.Of(fact.Scope, fact.Path, fact.Name),
            $"the fact '{fact.Scope} {fact.Name}' is not known to this version of the tool; it is kept, and cannot be released"));
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
        var loudness = options.Levels.TryGetValue(RuleIds.NoBaseline, out var level) ? level : RuleLevel.Error;
        return loudness != RuleLevel.None && MissingBaseline.Of(folder, head) is { } missing
            ? entries.Append(new(folder.Id, missing.Rule, loudness, name, 1, missing.Message))
            : entries;
    }
}
