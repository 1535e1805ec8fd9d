using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Workspace.Heads;

/// <summary>A contract whose version says that there were others, and of which none is there to be held against.</summary>
public static class MissingBaseline
{
    /// <summary>The finding; null when releases are there, or the version does not need any.</summary>
    public static Finding? Of(ContractFolder folder, ModelContract contract)
    {
        if (folder.Files.Any(IsReleased) || !FollowsAnother(contract))
            return null;
        var finding = ContractComparer.Compare([], contract).Findings[0];
        return finding with { Message = finding.Message + "; freeze one" };
    }

    private static bool IsReleased(BaselineFile file) => file.Name == BaselineFile.Released || BaselineFile.IsFrozen(file.Name);

    private static bool FollowsAnother(ModelContract contract) =>
        ContractVersion.Read(contract.Version, out _) is { Major: > 0 } version && (version.Minor > 0 || version.Patch > 0);
}
