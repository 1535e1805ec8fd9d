namespace ContractsSdk.Contracts.Profiles;

/// <summary>What a profile counts of a value.</summary>
public enum ProfileKind : byte
{
    /// <summary>Only whether there is one: vectors, and texts too varied to list.</summary>
    Presence = 0,

    /// <summary>In which bin a number falls.</summary>
    Number,

    /// <summary>Which of a list it is; what is not in the list is unknown.</summary>
    Category,
}
