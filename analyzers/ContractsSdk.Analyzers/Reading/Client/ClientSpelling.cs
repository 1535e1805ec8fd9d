using System.Collections.Generic;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Where the generated half of a client stands and what it is called there.</summary>
internal static class ClientSpelling
{
    /// <summary>A declaration without contract, features and outputs.</summary>
    public static ClientDeclaration Of(ReadingContext context)
    {
        var client = context.Client;
        return new()
        {
            Contract = new ModelContract { Id = "", Version = "" },
            Namespace = Namespace(client.ContainingNamespace),
            Containers = Containers(client),
            Name = Spelling.Declared(client.Name),
            Type = Spelling.Type(client),
            HintName = HintName.Of(context),
            BindingName = Free(client, "Binding"),
            FeaturesType = "",
            Features = default,
            PredictionType = "",
            Outputs = default,
            Construction = new(default, default),
        };
    }

    private static string? Namespace(INamespaceSymbol? @namespace)
    {
        var parts = new Stack<string>();
        for (; @namespace is { IsGlobalNamespace: false }; @namespace = @namespace.ContainingNamespace)
            parts.Push(Spelling.Identifier(@namespace.Name));
        return parts.Count == 0 ? null : string.Join(".", parts);
    }

    private static EquatableArray<string> Containers(INamedTypeSymbol client)
    {
        var containers = new Stack<string>();
        for (var around = client.ContainingType; around is not null; around = around.ContainingType)
            containers.Push($"partial {Kind(around)} {Spelling.Declared(around.Name)}");
        return containers.ToEquatableArray();
    }

    private static string Kind(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Interface => "interface",
        TypeKind.Struct => type.IsRecord ? "record struct" : "struct",
        _ => type.IsRecord ? "record" : "class",
    };

    private static string Free(INamedTypeSymbol client, string name)
    {
        var free = name;
        for (var i = 2; !client.GetMembers(free).IsEmpty || client.Name == free; i++)
            free = name + Numeral.Of(i);
        return free;
    }
}
