using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>The clients of <c>[FallbackTo]</c> and the members with <c>[Fallback]</c>, in the order they are asked.</summary>
internal static class FallbackReader
{
    /// <summary>Nothing where one of them cannot be.</summary>
    public static EquatableArray<FallbackMember> Read(ReadingContext context, INamedTypeSymbol features, INamedTypeSymbol prediction)
    {
        var members = context.Client.GetMembers()
            .Where(member => member is IMethodSymbol or IPropertySymbol or IFieldSymbol)
            .Select(member => (Member: member, Attribute: member.GetAttributes().Find(KnownTypes.Fallback)!))
            .Where(marked => marked.Attribute is not null)
            .Select(marked => new MarkedFallback(
                marked.Member, marked.Member.Name, marked.Attribute, Read(context, marked.Member, marked.Attribute, features, prediction)));
        var marked = FallbackClientReader.Read(context, features, prediction).Concat(members).ToArray();
        var isOrdered = FallbackOrder.Check(context, marked);
        return isOrdered && marked.All(fallback => fallback.Read is not null)
            ? marked.OrderBy(fallback => fallback.Order ?? 0).Select(fallback => fallback.Read!).ToEquatableArray()
            : default;
    }

    private static FallbackMember? Read(
        ReadingContext context, ISymbol member, AttributeData marker, INamedTypeSymbol features, INamedTypeSymbol prediction)
    {
        var problem = member switch
        {
            IMethodSymbol method => Problem(method, features, prediction),
            IPropertySymbol property => FallbackConstantReader.Problem(property, prediction),
            _ => FallbackConstantReader.Problem((IFieldSymbol)member, prediction),
        };
        if (problem is not null)
        {
            context.Report(RuleIds.InvalidFallbackSignature, member, marker, member.Name, problem);
            return null;
        }

        var on = FallbackReasonReader.Read(context, member, member.Name, marker);
        return member switch
        {
            _ when on == FallbackReasons.None => null,
            IMethodSymbol method => Spell(method, on),
            IPropertySymbol property => FallbackConstantReader.Spell(property, property.Type, on),
            _ => FallbackConstantReader.Spell(member, ((IFieldSymbol)member).Type, on),
        };
    }

    private static string? Problem(IMethodSymbol method, INamedTypeSymbol features, INamedTypeSymbol prediction)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.IsGenericMethod)
            return "it is generic; make it a plain method";
        if (method.IsPartialDefinition && method.PartialImplementationPart is null)
            return "it is partial and has no body; write the other part";
        if (method.Parameters.Length is < 1 or > 2 || !SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, features))
            return $"it must take '{features.Name}', and optionally a FallbackContext after it";
        if (method.Parameters.Length == 2 && !KnownTypes.FallbackContext.Is(method.Parameters[1].Type))
            return "its second parameter must be a FallbackContext";
        if (method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out))
            return "its parameters must be passed by value or 'in'";
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it returns a reference; return the prediction itself";
        return PredictionType.Is(Returned(method), prediction) ? null : $"it must return '{prediction.Name}' or ValueTask<{prediction.Name}>";
    }

    private static FallbackMember Spell(IMethodSymbol method, FallbackReasons on) => new(
        Spelling.Identifier(method.Name),
        on,
        method.IsStatic,
        method.Parameters[0].RefKind != RefKind.None,
        method.Parameters.Length < 2 ? FallbackParameter.None
            : method.Parameters[1].RefKind == RefKind.None ? FallbackParameter.ByValue
            : FallbackParameter.ByReference,
        IsTask(method),
        PredictionType.MayBeNull(Returned(method)));

    private static ITypeSymbol Returned(IMethodSymbol method) =>
        IsTask(method) ? ((INamedTypeSymbol)method.ReturnType).TypeArguments[0] : method.ReturnType;

    private static bool IsTask(IMethodSymbol method) => KnownTypes.ValueTask.Is(method.ReturnType);
}
