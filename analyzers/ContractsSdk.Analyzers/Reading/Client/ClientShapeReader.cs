using System.Linq;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Whether another half of the client can be generated at all.</summary>
internal static class ClientShapeReader
{
    public static bool CanBeGenerated(ReadingContext context)
    {
        var client = context.Client;
        var before = context.Findings.Count;
        if (!IsPartial(client))
            context.Report(RuleIds.ClientNotPartial, client, null, client.Name);
        if (!KnownTypes.ModelClient.Is(client.BaseType))
            context.Report(RuleIds.ClientNotDerived, client, null, client.Name);
        if (UnsupportedShape(client) is { } shape)
            context.Report(RuleIds.ClientShapeNotSupported, client, null, client.Name, shape);
        for (var around = client.ContainingType; around is not null; around = around.ContainingType)
        {
            if (!IsPartial(around))
                context.Report(RuleIds.ContainingTypeNotPartial, client, null, client.Name, around.Name);
        }

        // The generated constructor would stand beside it, so that some of the clients were not connected. Analyzers see that one, too.
        foreach (var constructor in client.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared && !IsGenerated(constructor)))
            context.Report(RuleIds.ClientDeclaresConstructor, constructor, null, client.Name);
        return context.Findings.Count == before;
    }

    private static bool IsGenerated(IMethodSymbol constructor) =>
        constructor.GetAttributes().Find(KnownTypes.GeneratedCode)?.Positional(0) is "ContractsSdk";

    private static string? UnsupportedShape(INamedTypeSymbol client)
    {
        if (client.IsGenericType)
            return client.TypeParameters.IsEmpty ? $"nested in the generic type '{GenericAround(client)}'" : "generic";
        if (client.IsAbstract)
            return client.IsStatic ? "static" : "abstract";
        return client.IsFileLocal ? "file-local" : null;
    }

    private static string GenericAround(INamedTypeSymbol client)
    {
        var around = client.ContainingType;
        while (around is { TypeParameters.IsEmpty: true })
            around = around.ContainingType;
        return around?.Name ?? "";
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.All(reference =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
