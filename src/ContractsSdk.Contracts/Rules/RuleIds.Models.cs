namespace ContractsSdk.Contracts.Rules;

public static partial class RuleIds
{
#pragma warning disable CS1591 // The name says what changed, and the page of the id says the rest.
    // MC40x: the model
    public const string ModelReplaced = "MC401";
    public const string EncodingChangedForSameModel = "MC403";
    public const string WidenedForSameModel = "MC405";

    // MC41x-42x: the contract against what the model offers
    public const string TensorMissing = "MC410";
    public const string TensorNotFed = "MC411";
    public const string ElementDiffers = "MC412";
    public const string RankDiffers = "MC413";
    public const string WidthDiffers = "MC414";
    public const string TextAgainstNumbers = "MC415";
    public const string TensorKindDiffers = "MC416";
    public const string LabelTypeDiffers = "MC417";
    public const string ClassIndexOutOfRange = "MC418";
    public const string ClassNamesDiffer = "MC419";
    public const string CategoryUnknownToModel = "MC420";
    public const string CategoryUnknownToContract = "MC421";
    public const string NotAProbability = "MC422";
    public const string BatchIsOneRow = "MC423";
    public const string OperatorSetTooNew = "MC424";
    public const string ModelNotInBuild = "MC425";
    public const string SignatureNotReadable = "MC426";
#pragma warning restore CS1591
}
