using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>
/// What the data looked like that a model was made for, or that it answered while all was well: what live traffic is compared with.
/// </summary>
public sealed record ReferenceProfile
{
    /// <summary>What the file beside the head of a contract is called.</summary>
    public const string FileName = "reference.profile";

    /// <summary>The contract whose features it is about.</summary>
    public required string ContractId { get; init; }

    /// <summary>The version of the contract it was written with.</summary>
    public required string ContractVersion { get; init; }

    /// <summary>How many rows were looked at.</summary>
    public required long Rows { get; init; }

    /// <summary>When the rows were collected, in the words of whoever wrote it; null where nobody said.</summary>
    public string? Window { get; init; }

    /// <summary>The features, ordinal by name.</summary>
    public EquatableArray<ValueProfile> Features { get; init; }

    /// <summary>The outputs, ordinal by name.</summary>
    public EquatableArray<ValueProfile> Outputs { get; init; }
}
