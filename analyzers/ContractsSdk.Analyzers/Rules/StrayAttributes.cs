using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContractsSdk.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>
/// Finds attributes of a contract that stand where no reader ever comes by: on a type, its members and their parameters. What a type
/// declares is looked at through its symbols, which the compiler has bound anyway; inside bodies nobody looks.
/// </summary>
internal static class StrayAttributes
{
    private static readonly Dictionary<string, KnownType> OfContracts = new[]
    {
        KnownTypes.Feature, KnownTypes.Output, KnownTypes.Fallback, KnownTypes.FallbackTo, KnownTypes.Constant, KnownTypes.Labels, KnownTypes.Shape, KnownTypes.Axis,
        KnownTypes.Encode, KnownTypes.OneHot, KnownTypes.Ordinal, KnownTypes.Verbatim, KnownTypes.Sensitive, KnownTypes.FormerName,
        KnownTypes.Retired,
    }.Concat(KnownTypes.Scales).ToDictionary(type => type.MetadataName, StringComparer.Ordinal);

    public static void Report(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        Judge(context, type);
        if (type.TypeKind == TypeKind.Delegate)
            Judge(context, type.DelegateInvokeMethod?.Parameters ?? []);
        else if (type.TypeKind != TypeKind.Enum)
            Members(context, type);
    }

    private static void Members(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared || member is not (IMethodSymbol or IPropertySymbol or IFieldSymbol))
                continue;
            Judge(context, member);
            if (member is IPropertySymbol property)
                Judge(context, property.Parameters);

            // What an accessor takes is what its property takes.
            else if (member is IMethodSymbol { AssociatedSymbol: null } method)
                Judge(context, method.Parameters);
        }
    }

    private static void Judge(SymbolAnalysisContext context, ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
            Judge(context, parameter);
    }

    private static void Judge(SymbolAnalysisContext context, ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } of
                && OfContracts.TryGetValue(of.MetadataName, out var type) && type.Is(of)
                && StrayAttribute.Problem(type, symbol) is { } problem
                && attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is { } written)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.AttributeWithoutEffect, written.GetLocation(), type.ShortName, symbol.Name, problem));
            }
        }
    }
}
