namespace ContractsSdk.Contracts.Rules;

public static partial class RuleIds
{
#pragma warning disable CS1591 // The name says what changed, and the page of the id says the rest.
    // MC3xx: packing and encoding
    public const string SlotsReordered = "MC301";
    public const string SlotsShifted = "MC302";
    public const string CategoriesReordered = "MC303";
    public const string CategoryInserted = "MC304";
    public const string EncodingChanged = "MC306";
    public const string ScaleChanged = "MC307";
    public const string ElementChanged = "MC310";
    public const string ConstantChanged = "MC312";
#pragma warning restore CS1591
}
