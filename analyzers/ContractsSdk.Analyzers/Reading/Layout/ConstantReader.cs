using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads the inputs of the model that are no feature.</summary>
internal static class ConstantReader
{
    public static IReadOnlyList<ConstantContract> Read(ReadingContext context, INamedTypeSymbol type, IReadOnlyList<ReadFeature> features)
    {
        var constants = new Dictionary<string, ConstantContract>(StringComparer.Ordinal);
        foreach (var attribute in type.GetAttributes().Where(attribute => attribute.Is(KnownTypes.Constant)))
        {
            if (attribute.StatedName() is not { } tensor || attribute.ConstructorArguments.Length < 2)
                continue;
            var fed = features.FirstOrDefault(feature => (feature.Contract.Tensor ?? feature.Contract.Name) == tensor);
            if (ContractNames.Problem(tensor) is { } problem)
                context.Report(RuleIds.InvalidName, type, attribute, type.Name, Visible.Text(tensor), problem);
            else if (Value(attribute.ConstructorArguments[1], out var value) is { } wrong)
                Report(context, type, attribute, tensor, wrong);
            else if (fed is not null)
                Report(context, type, attribute, tensor, $"is also fed by the feature '{fed.Member.Name}'");
            else if (constants.ContainsKey(tensor))
                Report(context, type, attribute, tensor, "is stated twice");
            else
                constants.Add(tensor, new(tensor, value));
        }

        return [.. constants.Values];
    }

    private static string? Value(TypedConstant constant, out ContractValue value)
    {
        value = default;
        if (constant.IsNull)
            return "is null";
        if (constant.Kind != TypedConstantKind.Primitive || !ContractValue.TryOf(constant.Value, out value))
            return $"has the type '{constant.Type?.ToDisplayString()}', which no tensor holds";
        return value.Type == ElementType.String && !WellFormed.Is(value.Text) ? "is ill-formed text" : null;
    }

    private static void Report(ReadingContext context, INamedTypeSymbol type, AttributeData attribute, string tensor, string problem) =>
        context.Report(RuleIds.InvalidConstant, type, attribute, tensor, problem);
}
