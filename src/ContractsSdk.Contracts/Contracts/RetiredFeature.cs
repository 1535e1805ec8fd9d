namespace ContractsSdk.Contracts;

/// <summary>The tombstone of a feature: callers may still state it, nobody reads it, and its name is taken for good.</summary>
/// <param name="Name">The name it had.</param>
/// <param name="Since">The version of the contract that retired it.</param>
public sealed record RetiredFeature(string Name, string Since);
