using System;
using System.Collections.Immutable;
using System.Linq;
using ContractsSdk.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>Finds attributes of a contract that stand where no reader ever comes by.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StrayAttributeAnalyzer : DiagnosticAnalyzer
{
    private static readonly KnownType[] OfContracts =
    [
        KnownTypes.Feature, KnownTypes.Output, KnownTypes.Fallback, KnownTypes.Constant, KnownTypes.Labels, KnownTypes.Shape, KnownTypes.Axis, KnownTypes.Encode,
        KnownTypes.OneHot, KnownTypes.Ordinal, KnownTypes.Verbatim, KnownTypes.Sensitive, KnownTypes.FormerName,
        KnownTypes.Retired, .. KnownTypes.Scales,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.AttributeWithoutEffect];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Judge, SyntaxKind.Attribute);
    }

    private static void Judge(SyntaxNodeAnalysisContext context)
    {
        // By its name first: nothing is bound for the attributes of others.
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.Parent?.Parent is not { } owner
            || Array.Find(OfContracts, type => type.ShortName == ShortName(attribute)) is not { MetadataName: not null } type
            || context.SemanticModel.GetDeclaredSymbol(owner, context.CancellationToken) is not { } symbol
            || symbol.GetAttributes().Find(type) is null
            || StrayAttribute.Problem(type, symbol) is not { } problem)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.AttributeWithoutEffect, attribute.GetLocation(), type.ShortName, symbol.Name, problem));
    }

    private static string ShortName(AttributeSyntax attribute)
    {
        var name = attribute.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText;
        return new KnownType("", name).ShortName;
    }
}
