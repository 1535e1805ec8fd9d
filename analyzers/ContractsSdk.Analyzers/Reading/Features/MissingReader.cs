using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads what takes the place of a missing value. It has to be one the contract accepts from a caller too.</summary>
internal static class MissingReader
{
    public static FeatureContract Read(ReadingContext context, Member member, ReadEnum? @enum, FeatureContract feature)
    {
        if (member.Marker.NamedConstant("Missing") is not { } constant)
            return feature;
        if (!CanBeMissing(member, feature))
        {
            context.Report(RuleIds.MissingCannotApply, member.Property, member.Marker, member.Name, member.TypeName);
            return feature;
        }

        if (Value(member, @enum, feature, constant) is not { } value)
            return Report(context, member, feature, $"is not of the type '{member.Type.ToDisplayString()}'");
        if (member.Find(KnownTypes.Required) is not null)
            return Report(context, member, feature, "would never be used: [Required] refuses a missing one");
        return MissingProblem.Of(feature, value) is { } problem
            ? Report(context, member, feature, problem)
            : feature with { Missing = value };
    }

    private static bool CanBeMissing(Member member, FeatureContract feature) =>
        member.IsNullableValue
        || member.Type.IsReferenceType
        || (NumberOrder.IsFloat(feature.Type) && feature.Time is null)
        || feature.Outside == Outside.Missing;

    private static ContractValue? Value(Member member, ReadEnum? @enum, FeatureContract feature, TypedConstant constant)
    {
        if (@enum is not null)
        {
            return CategoryReader.Category(constant, feature.Type, @enum, member) is { } category
                ? new ContractValue(ElementType.Enum, category.Name)
                : null;
        }

        if (constant.Kind != TypedConstantKind.Primitive || !ContractValue.TryOf(constant.Value, out var value))
            return null;

        if (feature.Time is not null && !value.IsNaN)
            return TimeReader.Number(feature, constant.Value as string);

        // NaN is for the model, not for the member: whatever the member's type, the tensor has to have it.
        if (value.IsNaN && feature.Type != ElementType.String)
            return NumberOrder.IsFloat(feature.Type) ? new ContractValue(feature.Type, value.Text) : new(ElementType.Float32, value.Text);
        if (value.Type == ElementType.String != (feature.Type == ElementType.String))
            return null;
        return value.TryConvert(feature.Type, out var converted) ? converted : null;
    }

    private static FeatureContract Report(ReadingContext context, Member member, FeatureContract feature, string problem)
    {
        context.Report(RuleIds.InvalidMissingValue, member.Property, member.Marker, member.Name, problem);
        return feature;
    }
}
