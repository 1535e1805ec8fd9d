using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Evolution.Tests.Cases;

/// <summary>Rules about the files of a baseline. No two contracts show them.</summary>
internal static class FileRules
{
    public static readonly string[] Ids =
    [
        RuleIds.HeadOutOfDate, RuleIds.FrozenFileChanged, RuleIds.BaselineNotReadable, RuleIds.AcceptanceUnused,
        RuleIds.AcceptanceWithoutReason, RuleIds.SignatureOutOfDate, RuleIds.ModelNotReadable,
        RuleIds.SettingNotKnown, RuleIds.PackedUnreleased, RuleIds.ClientNotGenerated, RuleIds.RulesNotRun,
    ];
}
