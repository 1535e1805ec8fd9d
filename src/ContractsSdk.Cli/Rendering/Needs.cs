using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Rendering;

/// <summary>What a change needs, whether it has it or not.</summary>
internal static class Needs
{
    public static string Of(Finding change)
    {
        var bump = change.RequiredBump == VersionBump.None ? "" : change.RequiredBump.ToString().ToLowerInvariant();
        var reason = change.Acceptance switch
        {
            Acceptance.Needed => "reason",
            Acceptance.Impossible => "mending",
            _ => "",
        };
        return string.Join(" + ", new[] { bump, reason }.Where(need => need.Length > 0)) + (change.IsCovered ? " (has it)" : "");
    }
}
