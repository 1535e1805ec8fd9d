namespace ContractsSdk.Contracts.Rules;

public static partial class RuleIds
{
#pragma warning disable CS1591 // The name says what changed, and the page of the id says the rest.
    // MC5xx: governance and versions
    public const string ContractIdChanged = "MC501";
    public const string NoBaseline = "MC503";
    public const string OwnerChanged = "MC504";
    public const string SensitivityRaised = "MC505";
    public const string SensitivityLowered = "MC506";
    public const string PurposeChanged = "MC508";
    public const string DeprecationChanged = "MC509";
    public const string RemovedWithoutDeprecation = "MC510";
    public const string RetiredNameReused = "MC511";
    public const string BumpTooSmall = "MC513";
    public const string VersionOutOfOrder = "MC514";
    public const string MajorWithoutBreak = "MC515";
    public const string VersionPromisesNothing = "MC516";
#pragma warning restore CS1591
}
