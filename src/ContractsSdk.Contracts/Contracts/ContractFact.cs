using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>One line of a contract's text.</summary>
/// <param name="Scope">What the fact is about: <c>contract</c>, <c>in</c>, <c>out</c> and so on.</param>
/// <param name="Path">Which feature or output, or null.</param>
/// <param name="Name">The name of the fact.</param>
/// <param name="Values">Its values; empty for a flag.</param>
public sealed record ContractFact(string Scope, string? Path, string Name, EquatableArray<string> Values);
