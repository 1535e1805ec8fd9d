using System.Collections.Generic;
using System.Threading;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What is being read, and what has been found so far. Lives as long as one read.</summary>
internal sealed class ReadingContext(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellation)
{
    private readonly List<Finding> _findings = [];

    public INamedTypeSymbol Client => client;

    public CancellationToken Cancellation => cancellation;

    public IReadOnlyList<Finding> Findings => _findings;

    public void Report(string rule, ISymbol symbol, AttributeData? attribute, params string[] arguments) =>
        _findings.Add(new(rule, symbol, attribute, EquatableArray.Of(arguments)));

    /// <summary>Whether the generated half can use a symbol.</summary>
    public bool CanUse(ISymbol symbol) => compilation.IsSymbolAccessibleWithin(symbol, client);

    /// <summary>Whether names that differ only in case exist beside the given one, among types or namespaces of the source.</summary>
    public bool HasOtherCasing(string name, SymbolFilter kind) => compilation.ContainsSymbolsWithName(
        other => other != name && string.Equals(other, name, System.StringComparison.OrdinalIgnoreCase), kind, cancellation);
}
