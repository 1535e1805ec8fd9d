using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Something a rule says about a declaration. Reading finds it, analyzers report it, the generator ignores it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Subject">The type that was being read: the client, its features type or its prediction type.</param>
/// <param name="Symbol">What it stands on. It may live in another assembly and then has no place in this one.</param>
/// <param name="Attribute">Which attribute of the symbol (or of its constructor parameter) it is about, or null.</param>
/// <param name="Arguments">What the rule's message takes, in its order.</param>
internal sealed record Finding(
    string Rule, INamedTypeSymbol Subject, ISymbol Symbol, AttributeData? Attribute, EquatableArray<string> Arguments);
