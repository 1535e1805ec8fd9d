using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// What of a type its users are compiled against. Read from what a compiled type shows as well as a declared one, so that moving it to
/// another project, or building where the editor reads source, changes nothing.
/// </summary>
internal static class ClrShapeReader
{
    private static readonly KnownType CompilerGenerated = new("System.Runtime.CompilerServices", "CompilerGeneratedAttribute");

    public static ClrShape Of(INamedTypeSymbol type)
    {
        var isRecord = IsRecord(type);
        var kind = type.TypeKind == TypeKind.Struct ? isRecord ? "record-struct" : "struct" : isRecord ? "record-class" : "class";
        return new(kind, isRecord ? Positions(type).ToEquatableArray() : default);
    }

    // A compiled record struct is a struct whose equality the compiler wrote.
    private static bool IsRecord(INamedTypeSymbol type) => type.IsRecord
        || (type.TypeKind == TypeKind.Struct && type.GetMembers(WellKnownMemberNames.EqualityOperatorName)
            .Any(operation => operation.GetAttributes().Find(CompilerGenerated) is not null));

    // A positional record is made by a constructor and taken apart by its counterpart.
    private static List<string> Positions(INamedTypeSymbol type) => type.GetMembers("Deconstruct")
        .OfType<IMethodSymbol>()
        .Where(method => method is { IsStatic: false, ReturnsVoid: true, DeclaredAccessibility: Accessibility.Public, Parameters.IsEmpty: false }
            && method.Parameters.All(parameter => parameter.RefKind == RefKind.Out)
            && type.InstanceConstructors.Any(constructor => Makes(constructor, method)))
        .Select(method => method.Parameters.Select(parameter => parameter.Name).ToList())
        .OrderByDescending(names => names.Count)
        .ThenBy(names => string.Join(",", names), StringComparer.Ordinal)
        .FirstOrDefault() ?? [];

    private static bool Makes(IMethodSymbol constructor, IMethodSymbol deconstruct) =>
        constructor.Parameters.Select(parameter => parameter.Name).SequenceEqual(deconstruct.Parameters.Select(parameter => parameter.Name));
}
