using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Reads <c>[Range]</c>. The bounds become values of the member's type, once and here; DataAnnotations turns every value into the
/// type of the bounds instead, and so lets 1.4 pass as 1.
/// </summary>
internal static class RangeReader
{
    public static NumericRange? Read(ReadingContext context, Member member, FeatureContract feature) =>
        Read(context, member, feature.Type, feature.Time is null ? null : feature);

    public static NumericRange? Read(ReadingContext context, Member member, ElementType type) => Read(context, member, type, time: null);

    private static NumericRange? Read(ReadingContext context, Member member, ElementType type, FeatureContract? time)
    {
        if (member.Find(KnownTypes.Range) is not { } attribute)
            return null;
        if (!NumberOrder.IsNumeric(type))
        {
            context.Report(RuleIds.ConstraintCannotApply, member.Property, attribute, attribute.ShortName(), member.Name, member.TypeName);
            return null;
        }

        if (Bounds(attribute, type, time) is not var (minimum, maximum))
            return null;
        if ((minimum.Problem ?? maximum.Problem) is { } problem)
            return Report(context, member, attribute, problem);
        var range = new NumericRange(
            minimum.Value, maximum.Value, attribute.Flag("MinimumIsExclusive"), attribute.Flag("MaximumIsExclusive"));
        if (EmptyProblem(range) is { } empty)
            return Report(context, member, attribute, empty);
        if (time is null)
            ReportIntegerBounds(context, member, type, attribute, range);
        return range;
    }

    private static (RangeBound Minimum, RangeBound Maximum)? Bounds(AttributeData attribute, ElementType type, FeatureContract? time)
    {
        var arguments = attribute.ConstructorArguments;
        if (time is not null)
            return (RangeBound.Parse(attribute.Positional(1) as string, time, arguments.Length), RangeBound.Parse(attribute.Positional(2) as string, time, arguments.Length));
        if (arguments.Length == 2)
        {
            return (
                RangeBound.Of(AttributeValues.Value(arguments[0]), type),
                RangeBound.Of(AttributeValues.Value(arguments[1]), type));
        }

        return arguments.Length == 3
            ? (RangeBound.Parse(attribute.Positional(1) as string, type),
                RangeBound.Parse(attribute.Positional(2) as string, type))
            : null;
    }

    private static string? EmptyProblem(NumericRange range)
    {
        var order = NumberOrder.Compare(range.Minimum, range.Maximum);
        if (order > 0)
            return $"is empty: {range.Minimum} is above {range.Maximum}";
        return order == 0 && (range.MinimumIsExclusive || range.MaximumIsExclusive)
            ? $"is empty: it excludes {range.Minimum}, its only value"
            : null;
    }

    private static void ReportIntegerBounds(
        ReadingContext context, Member member, ElementType type, AttributeData attribute, NumericRange range)
    {
        if (NumberOrder.IsInteger(type) || attribute.ConstructorArguments.Any(argument => argument.Value is not int))
            return;
        context.Report(
            RuleIds.IntegerBoundsOnFractionalMember, member.Property, attribute,
            member.Name, member.Type.ToDisplayString(), range.Minimum + ".0", range.Maximum + ".0");
    }

    private static NumericRange? Report(ReadingContext context, Member member, AttributeData attribute, string problem)
    {
        context.Report(RuleIds.InvalidRange, member.Property, attribute, member.Name, problem);
        return null;
    }
}
