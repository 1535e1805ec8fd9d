namespace ContractsSdk.Contracts.Rules;

public static partial class RuleIds
{
#pragma warning disable CS1591 // The name says what changed, and the page of the id says the rest.
    // MC40x: the model
    public const string ModelReplaced = "MC401";
    public const string EncodingChangedForSameModel = "MC403";
    public const string WidenedForSameModel = "MC405";
#pragma warning restore CS1591
}
