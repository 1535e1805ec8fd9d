using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>The clients that <c>[FallbackTo]</c> names.</summary>
internal static class FallbackClientReader
{
    public static IEnumerable<MarkedFallback> Read(ReadingContext context, INamedTypeSymbol features, INamedTypeSymbol prediction)
    {
        foreach (var marker in context.Client.GetAttributes().Where(attribute => attribute.Is(KnownTypes.FallbackTo)))
        {
            // While it is being typed there may be no type yet, and the compiler says so.
            if (Named(marker) is { TypeKind: TypeKind.Class } other)
                yield return new(context.Client, Name(marker, other), marker, Read(context, marker, other, features, prediction));
        }
    }

    private static FallbackMember? Read(
        ReadingContext context, AttributeData marker, INamedTypeSymbol other, INamedTypeSymbol features, INamedTypeSymbol prediction)
    {
        if (Problem(context.Client, marker, other, features, prediction) is { } problem)
        {
            context.Report(RuleIds.InvalidFallbackClient, context.Client, marker, context.Client.Name, Name(marker, other), problem);
            return null;
        }

        return FallbackReasonReader.Read(context, context.Client, Name(marker, other), marker) is var on and not FallbackReasons.None
            ? new(Name(marker, other), on, IsStatic: true, FeaturesByReference: false, FallbackParameter.None, IsAsync: false, MayDecline: false)
            {
                Client = Spelling.Type(other),
                Instance = marker.Text("Instance"),
            }
            : null;
    }

    private static string? Problem(
        INamedTypeSymbol client, AttributeData marker, INamedTypeSymbol other, INamedTypeSymbol features, INamedTypeSymbol prediction)
    {
        if (other.GetAttributes().Find(KnownTypes.ModelContract) is null || !KnownTypes.ModelClient.Is(other.BaseType))
            return "it is no client of a model; name a class with [ModelContract]";
        var types = other.BaseType!.TypeArguments;
        if (!SymbolEqualityComparer.Default.Equals(types[0], features))
            return $"it takes '{types[0].Name}', not '{features.Name}'; clients that answer for each other have the same two types";
        if (!SymbolEqualityComparer.Default.Equals(types[1], prediction))
            return $"it predicts '{types[1].Name}', not '{prediction.Name}'; clients that answer for each other have the same two types";
        if (marker.Named("Instance") is string instance && ContractId.ProblemOf(instance) is { } problem)
            return $"'{instance}' names no instance; names are spelt like ids. {problem.TrimEnd('.')}";
        if (!SymbolEqualityComparer.Default.Equals(client, other))
            return Way(other, client, new(SymbolEqualityComparer.Default)) is { } way ? $"it falls back on '{client.Name}' in turn ({client.Name} → {way}), so one outage would ask them in a circle" : null;
        return marker.Named("Instance") is null ? "it is the client itself; name the instance that answers, Instance = \"previous\"" : null;
    }

    /// <summary>How one client falls back on another at last: <c>B → C → A</c>; null where it does not.</summary>
    private static string? Way(INamedTypeSymbol from, INamedTypeSymbol to, HashSet<INamedTypeSymbol> seen)
    {
        if (SymbolEqualityComparer.Default.Equals(from, to))
            return from.Name;
        if (!seen.Add(from))
            return null;
        var rest = from.GetAttributes().Where(attribute => attribute.Is(KnownTypes.FallbackTo)).Select(Named).OfType<INamedTypeSymbol>()
            .Select(next => Way(next, to, seen)).FirstOrDefault(way => way is not null);
        return rest is null ? null : $"{from.Name} → {rest}";
    }

    private static INamedTypeSymbol? Named(AttributeData marker) => marker.AttributeClass?.TypeArguments.FirstOrDefault() as INamedTypeSymbol;

    private static string Name(AttributeData marker, INamedTypeSymbol other) =>
        marker.Text("Instance") is { } instance ? $"{other.Name}/{instance}" : other.Name;
}
