namespace ContractsSdk.Contracts.Rules;

public static partial class RuleIds
{
#pragma warning disable CS1591 // The name says what changed, and the page of the id says the rest.
    // MC6xx: the files of the baseline, and the build that keeps them
    public const string HeadOutOfDate = "MC601";
    public const string FrozenFileChanged = "MC602";
    public const string ReleasedVersionChanged = "MC603";
    public const string BaselineNotReadable = "MC604";
    public const string BrokenSinceEarlierRelease = "MC605";
    public const string AcceptanceUnused = "MC606";
    public const string AcceptanceWithoutReason = "MC607";
    public const string RuleSetOlder = "MC608";
    public const string SignatureOutOfDate = "MC609";
    public const string ModelNotReadable = "MC610";
    public const string SettingNotKnown = "MC611";
    public const string PackedUnreleased = "MC612";
    public const string ClientNotGenerated = "MC613";
    public const string RulesNotRun = "MC614";
#pragma warning restore CS1591
}
