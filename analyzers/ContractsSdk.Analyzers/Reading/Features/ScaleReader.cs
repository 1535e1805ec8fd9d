using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Reads how a number is brought to the scale the model was trained on. Comes after the range and what replaces a missing value, which
/// decide what there is to scale.
/// </summary>
internal static class ScaleReader
{
    private static readonly ContractValue Pole = ContractValue.Of(-1);

    public static FeatureContract Read(ReadingContext context, Member member, FeatureContract feature)
    {
        var scales = KnownTypes.Scales.Select(member.Find).OfType<AttributeData>().ToList();
        if (scales.Count == 0)
            return feature;
        if (!NumberOrder.IsNumeric(feature.Type))
        {
            foreach (var attribute in scales)
                context.Report(RuleIds.ConstraintCannotApply, member.Property, attribute, attribute.ShortName(), member.Name, member.TypeName);
            return feature;
        }

        foreach (var attribute in scales)
            feature = Problem(feature, attribute) is { } problem ? Report(context, member, feature, attribute, problem) : With(feature, attribute);
        return feature;
    }

    private static string? Problem(FeatureContract feature, AttributeData attribute)
    {
        if (!feature.Categories.IsEmpty)
            return "scales a category";
        if (attribute.Is(KnownTypes.Log1p))
            return LogarithmProblem(feature);
        if (feature.Scale is not null)
            return "is a second scale; a number has one";
        var (first, second) = Numbers(attribute);
        if (!IsFinite(first) || !IsFinite(second))
            return "has a number that is not finite";
        if (attribute.Is(KnownTypes.Standardize))
            return second > 0 ? null : $"divides by {NumberText.Of(second)}; a standard deviation is above 0";
        return first < second ? null : $"goes from {NumberText.Of(first)} to {NumberText.Of(second)}; the maximum is above the minimum";
    }

    private static string? LogarithmProblem(FeatureContract feature) =>
        feature.Range is { } range && !IsAbovePole(range)
            ? $"has no value at or below -1, but the range begins at {range.Minimum}"
        : feature is { Missing: { IsNaN: false } missing, Outside: not Outside.Clamp } && NumberOrder.Compare(missing, Pole) <= 0
            ? $"has no value at or below -1, but {missing} takes the place of a missing one"
        : null;

    private static bool IsAbovePole(NumericRange range) =>
        NumberOrder.Compare(range.Minimum, Pole) is var order && (order > 0 || (order == 0 && range.MinimumIsExclusive));

    private static FeatureContract With(FeatureContract feature, AttributeData attribute)
    {
        if (attribute.Is(KnownTypes.Log1p))
            return feature with { Log1p = true };
        var (first, second) = Numbers(attribute);
        var kind = attribute.Is(KnownTypes.Standardize) ? ScaleKind.Standardize : ScaleKind.MinMax;
        return feature with { Scale = new(kind, ContractValue.Of(first), ContractValue.Of(second)) };
    }

    // Arguments that are not there yet count as none that would be wrong.
    private static (double First, double Second) Numbers(AttributeData attribute) =>
        (attribute.Positional(0) as double? ?? 0, attribute.Positional(1) as double? ?? 1);

    private static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);

    private static FeatureContract Report(
        ReadingContext context, Member member, FeatureContract feature, AttributeData attribute, string problem)
    {
        context.Report(RuleIds.InvalidScale, member.Property, attribute, member.Name, attribute.ShortName(), problem);
        return feature;
    }
}
