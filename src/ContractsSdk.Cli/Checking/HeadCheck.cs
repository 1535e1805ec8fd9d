using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Heads;
using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Cli.Checking;

/// <summary>Whether the heads say what the built code declares, and the signatures what the models say. Nothing may be released before.</summary>
internal static class HeadCheck
{
    public static IEnumerable<Entry> Of(Project project, BuiltProject built)
    {
        var found = HeadKeeper.Keep(project.Folder, built.Assemblies, built.Models, mayWrite: false).Findings
            .Concat(SignatureKeeper.Keep(built.Models, mayWrite: false).Findings)
            .Where(finding => finding.Level == RuleLevel.Error && finding.Rule != RuleIds.NoBaseline);
        return EntriesOf.Files(project, found);
    }
}
