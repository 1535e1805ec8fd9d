namespace ContractsSdk.Analyzers.Rules;

/// <summary>What a rule is about: the groups of the index, and the name an .editorconfig can set a whole group by.</summary>
internal static class RuleCategories
{
    public const string Client = "ContractsSdk.Client";
    public const string Members = "ContractsSdk.Members";
    public const string Packing = "ContractsSdk.Packing";
    public const string Constraints = "ContractsSdk.Constraints";
    public const string Outputs = "ContractsSdk.Outputs";
    public const string Fallbacks = "ContractsSdk.Fallbacks";
    public const string Governance = "ContractsSdk.Governance";
    public const string Evolution = "ContractsSdk.Evolution";
    public const string Models = "ContractsSdk.Models";
}
