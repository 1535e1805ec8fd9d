using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Cli.Checking;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Comparing;

/// <summary>What one contract changes of another.</summary>
internal static class ContractDiff
{
    public static Report Of(Side old, Side @new, ComparisonOptions options)
    {
        var (contract, remark) = After(old.Contract, @new.Contract);
        Release[] releases = [new(old.Contract)];
        var result = ContractComparer.Compare(releases, contract, @new.Acknowledgements, options);

        // Which versions lie between the two is none of this.
        var findings = result.Findings.Where(finding => finding.Rule != RuleIds.VersionOutOfOrder).ToList();
        return new(EntriesOf.Changes(contract, @new.File, @new.Text, releases, findings, options), Remarks(old.Contract, @new.Contract, remark));
    }

    private static IEnumerable<string> Remarks(ModelContract old, ModelContract @new, string? remark)
    {
        yield return $"{old.Id} {old.Version} -> {@new.Id} {@new.Version}";
        if (remark is not null)
            yield return remark;
    }

    // Two states of one version, or the way back: shown as what the smallest next version would change.
    private static (ModelContract Contract, string? Remark) After(ModelContract old, ModelContract @new)
    {
        if (ContractVersion.Read(old.Version, out _) is not { } before || ContractVersion.Read(@new.Version, out _) is not { } after || after > before)
            return (@new, null);
        var next = string.Create(CultureInfo.InvariantCulture, $"{before.Major}.{before.Minor}.{before.Patch + (before.Prerelease.IsEmpty ? 1 : 0)}");
        return (@new with { Version = next }, $"{@new.Version} does not follow {old.Version}: shown as if it were {next}");
    }
}
