namespace ContractsSdk.Contracts;

/// <summary>One category of a feature or label of an output.</summary>
/// <param name="Name">Its canonical text.</param>
/// <param name="Code">The number of an enum member, or null.</param>
public readonly record struct Category(string Name, long? Code = null);
