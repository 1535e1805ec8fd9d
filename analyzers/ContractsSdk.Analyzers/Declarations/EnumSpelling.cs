namespace ContractsSdk.Analyzers.Declarations;

/// <summary>An enum. Its members are the categories (or labels) of the contract, by name.</summary>
/// <param name="Type">The type.</param>
/// <param name="Underlying">The type of its numbers.</param>
internal sealed record EnumSpelling(string Type, ElementType Underlying);
