using System.Linq;
using System.Threading;
using ContractsSdk.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>Where in the source a feature, an output or the model of a client is named.</summary>
internal static class MemberPlace
{
    /// <summary>A member of the features (0) or prediction (1) type; null where it stands in another assembly.</summary>
    public static Location? Of(INamedTypeSymbol client, int argument, string? member, Compilation compilation)
    {
        if (member is null || client.BaseType is not { TypeArguments.Length: 2 } type)
            return null;
        return Hierarchy(type.TypeArguments[argument])
            .SelectMany(of => of.GetMembers(member))
            .SelectMany(symbol => symbol.Locations)
            .FirstOrDefault(location => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
    }

    /// <summary>The argument that names the model.</summary>
    public static Location? OfModel(INamedTypeSymbol client, CancellationToken cancellation) =>
        (client.GetAttributes().Find(KnownTypes.ModelContract)?.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax)
            ?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Model")?.GetLocation();

    private static System.Collections.Generic.IEnumerable<ITypeSymbol> Hierarchy(ITypeSymbol type)
    {
        for (var of = (ITypeSymbol?)type; of is not null; of = of.BaseType)
            yield return of;
    }
}
