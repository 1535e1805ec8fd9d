namespace ContractsSdk.Analyzers.Declarations;

/// <summary>How C# spells an output. Its type follows from the contract's, but for an enum.</summary>
/// <param name="Name">The property.</param>
/// <param name="Enum">The enum, or null.</param>
internal sealed record OutputMember(string Name, EnumSpelling? Enum);
