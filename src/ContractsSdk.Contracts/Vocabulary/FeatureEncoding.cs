namespace ContractsSdk;

/// <summary>How a feature's value becomes elements of a tensor.</summary>
public enum FeatureEncoding : byte
{
    /// <summary>The value itself, converted to the element type of the tensor.</summary>
    None = 0,

    /// <summary>One element per category: 1 for the value's own, 0 for the others.</summary>
    OneHot = 1,

    /// <summary>One element: the category's position in the list, or an enum member's number.</summary>
    Ordinal = 2,
}
