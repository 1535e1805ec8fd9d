using System.Collections.Generic;
using System.Threading;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What is being read, and what has been found so far. Lives as long as one read.</summary>
internal sealed class ReadingContext(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellation)
{
    private readonly List<Finding> _findings = [];

    // What reads a type that is read on its own stands beside it, and may do what everything beside it may.
    private ISymbol _reader = client;

    public INamedTypeSymbol Client { get; } = client;

    /// <summary>The type that is being read.</summary>
    public INamedTypeSymbol Subject { get; set; } = client;

    public CancellationToken Cancellation => cancellation;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>To read a features or prediction type on its own, without any client.</summary>
    public static ReadingContext Without(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        new(type, compilation, cancellation) { _reader = (ISymbol?)type.ContainingType ?? type.ContainingAssembly };

    public void Report(string rule, ISymbol symbol, AttributeData? attribute, params string[] arguments) =>
        _findings.Add(new(rule, Subject, symbol, attribute, EquatableArray.Of(arguments)));

    /// <summary>Whether the generated half can use a symbol.</summary>
    public bool CanUse(ISymbol symbol) => IsOpen(symbol) || compilation.IsSymbolAccessibleWithin(symbol, _reader);

    /// <summary>The value of a constant expression of the source; null when it is none.</summary>
    public object? Constant(ExpressionSyntax expression) => compilation.ContainsSyntaxTree(expression.SyntaxTree)
        ? compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellation).Value
        : null;

    /// <summary>Whether names that differ only in case exist beside the given one, among types or namespaces of the source.</summary>
    public bool HasOtherCasing(string name, SymbolFilter kind) => compilation.ContainsSymbolsWithName(
        other => other != name && string.Equals(other, name, System.StringComparison.OrdinalIgnoreCase), kind, cancellation);

    // Public, or of this assembly and internal, all the way out. Asking the compiler took a third of all reading.
    private bool IsOpen(ISymbol symbol)
    {
        for (var of = symbol; of is not null; of = of.ContainingType)
        {
            var isOpen = of.DeclaredAccessibility == Accessibility.Public
                || (of.DeclaredAccessibility == Accessibility.Internal && SymbolEqualityComparer.Default.Equals(of.ContainingAssembly, compilation.Assembly));
            if (!isOpen || of is INamedTypeSymbol { IsGenericType: true })
                return false;
        }

        return true;
    }
}
