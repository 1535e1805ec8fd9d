using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>The method with <c>[Fallback]</c>, and for which reasons it answers.</summary>
internal static class FallbackReader
{
    public static (FallbackMethod? Method, FallbackReasons On) Read(
        ReadingContext context, INamedTypeSymbol features, INamedTypeSymbol prediction)
    {
        (IMethodSymbol Method, AttributeData Attribute)? first = null;
        foreach (var method in context.Client.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.GetAttributes().Find(KnownTypes.Fallback) is not { } attribute)
                continue;
            if (first is null)
                first = (method, attribute);
            else
                context.Report(RuleIds.SeveralFallbacks, method, attribute, context.Client.Name, first.Value.Method.Name, method.Name);
        }

        if (first is not var (fallback, marker))
            return default;
        if (Problem(fallback, features, prediction) is { } problem)
        {
            context.Report(RuleIds.InvalidFallbackSignature, fallback, marker, fallback.Name, problem);
            return default;
        }

        var on = marker.Named("On") is ushort reasons ? (FallbackReasons)reasons & FallbackReasons.All : FallbackReasons.Engine;
        if (on == FallbackReasons.None)
            context.Report(RuleIds.FallbackWithoutReason, fallback, marker, fallback.Name);
        return on == FallbackReasons.None ? default : (Spell(fallback), on);
    }

    private static string? Problem(IMethodSymbol method, INamedTypeSymbol features, INamedTypeSymbol prediction)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.IsGenericMethod)
            return "it is generic; make it a plain method";
        if (method.IsPartialDefinition && method.PartialImplementationPart is null)
            return "it is partial and has no body; write the other part";
        if (method.Parameters.Length is < 1 or > 2 || !Same(method.Parameters[0].Type, features))
            return $"it must take '{features.Name}', and optionally a FallbackContext after it";
        if (method.Parameters.Length == 2 && !KnownTypes.FallbackContext.Is(method.Parameters[1].Type))
            return "its second parameter must be a FallbackContext";
        if (method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out))
            return "its parameters must be passed by value or 'in'";
        return ReturnProblem(method, prediction);
    }

    private static string? ReturnProblem(IMethodSymbol method, INamedTypeSymbol prediction)
    {
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it returns a reference; return the prediction itself";
        var returned = IsTask(method) ? ((INamedTypeSymbol)method.ReturnType).TypeArguments[0] : method.ReturnType;
        if (!Same(returned, prediction))
            return $"it must return '{prediction.Name}' or ValueTask<{prediction.Name}>";
        return returned is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? "it may return null; return a prediction in every case" : null;
    }

    private static FallbackMethod Spell(IMethodSymbol method) => new(
        Spelling.Identifier(method.Name),
        method.IsStatic,
        method.Parameters[0].RefKind != RefKind.None,
        method.Parameters.Length < 2 ? FallbackParameter.None
            : method.Parameters[1].RefKind == RefKind.None ? FallbackParameter.ByValue
            : FallbackParameter.ByReference,
        IsTask(method));

    private static bool IsTask(IMethodSymbol method) => KnownTypes.ValueTask.Is(method.ReturnType);

    private static bool Same(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
