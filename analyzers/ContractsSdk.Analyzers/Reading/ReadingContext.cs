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

    public Compilation Compilation => compilation;

    public CancellationToken Cancellation => cancellation;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>To read a features or prediction type on its own, without any client.</summary>
    public static ReadingContext Without(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        new(type, compilation, cancellation) { _reader = (ISymbol?)type.ContainingType ?? type.ContainingAssembly };

    /// <summary>What was found by whoever read a part of this.</summary>
    public void Add(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    public void Report(string rule, ISymbol symbol, AttributeData? attribute, params string[] arguments) =>
        _findings.Add(new(rule, Subject, symbol, attribute, EquatableArray.Of(arguments)));

    /// <summary>Whether a type stands where its client does, beside every other type: then both may use the same things.</summary>
    public bool IsBeside(INamedTypeSymbol type) =>
        Client.ContainingType is null && type.ContainingType is null
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether the generated half can use a symbol.</summary>
    public bool CanUse(ISymbol symbol) => IsOpen(symbol) || compilation.IsSymbolAccessibleWithin(symbol, _reader);

    /// <summary>The value of a constant expression of the source; null when it is none.</summary>
    public object? Constant(ExpressionSyntax expression) => compilation.ContainsSyntaxTree(expression.SyntaxTree)
        ? compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellation).Value
        : null;

    /// <summary>The names of the source beside which others differ only in case.</summary>
    public OtherCasings OtherCasings => OtherCasings.Of(compilation, cancellation);

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
