namespace ContractsSdk.Analyzers.Declarations;

/// <summary>How C# spells an output. Its type follows from the contract's, but for an enum.</summary>
/// <param name="Name">The property.</param>
/// <param name="Enum">The enum, or null.</param>
/// <param name="Vector">How it holds its elements, if it is a vector.</param>
/// <param name="Type">The type, where it is one of the user's that holds its elements itself.</param>
/// <param name="IsReadable">Whether the client can read it back.</param>
internal sealed record OutputMember(string Name, EnumSpelling? Enum, VectorKind Vector = VectorKind.None, string? Type = null, bool IsReadable = true);
