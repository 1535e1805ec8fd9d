using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads what an encoder calls itself. The compiler runs no code, so it has to be a constant, and in source.</summary>
internal static class EncoderIdentity
{
    /// <summary>The identity; null when it cannot be read.</summary>
    public static string? Of(ReadingContext context, INamedTypeSymbol encoder, INamedTypeSymbol @interface)
    {
        var declared = @interface.GetMembers("Identity").OfType<IPropertySymbol>().FirstOrDefault();
        if (declared is null || encoder.FindImplementationForInterfaceMember(declared) is not IPropertySymbol property)
            return null;
        return property.DeclaringSyntaxReferences
            .Select(reference => Value(reference.GetSyntax(context.Cancellation)))
            .Select(expression => expression is null ? null : context.Constant(expression) as string)
            .FirstOrDefault(text => text is { Length: > 0 } && WellFormed.Is(text));
    }

    private static ExpressionSyntax? Value(SyntaxNode node)
    {
        if (node is not PropertyDeclarationSyntax property)
            return null;
        var getter = property.AccessorList?.Accessors.FirstOrDefault();
        return property.ExpressionBody?.Expression
            ?? property.Initializer?.Value
            ?? getter?.ExpressionBody?.Expression
            ?? (getter?.Body?.Statements.FirstOrDefault() as ReturnStatementSyntax)?.Expression;
    }
}
