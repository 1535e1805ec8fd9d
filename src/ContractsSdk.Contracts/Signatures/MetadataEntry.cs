namespace ContractsSdk.Contracts.Signatures;

/// <summary>Something whoever made a model wrote down in it.</summary>
/// <param name="Key">What about.</param>
/// <param name="Value">What; null when it is too long to be kept, or no text.</param>
public sealed record MetadataEntry(string Key, string? Value);
