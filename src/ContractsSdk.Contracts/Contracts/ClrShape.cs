using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>What of a C# type its users are compiled against, besides the names and types of its members.</summary>
/// <param name="Kind"><c>class</c>, <c>struct</c>, <c>record-class</c> or <c>record-struct</c>.</param>
/// <param name="Parameters">The parameters of the primary constructor, in order: with them a positional record is made and taken apart.</param>
public sealed record ClrShape(string Kind, EquatableArray<string> Parameters);
