namespace ContractsSdk;

/// <summary>Which promise of the contract a value breaks. In snake case the names are the values of the metric attribute <c>ml.rule</c>.</summary>
public enum ViolationRule : byte
{
    /// <summary>Null or NaN where the contract declares no value for a missing one.</summary>
    Missing = 0,

    /// <summary>Infinite.</summary>
    NotFinite = 1,

    /// <summary>Outside the declared range.</summary>
    OutOfRange = 2,

    /// <summary>Not one of the declared categories or labels.</summary>
    UnknownCategory = 3,

    /// <summary>Too short or too long.</summary>
    Length = 4,

    /// <summary>Does not match the declared pattern.</summary>
    Pattern = 5,

    /// <summary>Does not fit the element type of the model's tensor.</summary>
    Overflow = 6,

    /// <summary>Text that cannot be handed to a model: a lone surrogate, or the character NUL.</summary>
    IllFormedText = 7,

    /// <summary>Probabilities of classes that exclude each other do not sum to 1.</summary>
    Sum = 8,
}
