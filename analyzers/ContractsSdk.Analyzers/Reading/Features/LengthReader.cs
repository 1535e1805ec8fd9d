using System;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Reads the attributes that limit the length of a text; several of them limit together. <c>[Required]</c> limits it too: it refuses
/// the empty text.
/// </summary>
internal static class LengthReader
{
    private static readonly KnownType[] Limits = [KnownTypes.StringLength, KnownTypes.Length, KnownTypes.MinLength, KnownTypes.MaxLength];

    public static LengthRange? Read(ReadingContext context, Member member, ElementType type)
    {
        var (minimum, maximum) = (0, int.MaxValue);
        AttributeData? last = null;
        foreach (var attribute in member.Attributes)
        {
            if (Array.Exists(Limits, attribute.Is) && type != ElementType.String)
                context.Report(RuleIds.ConstraintCannotApply, member.Property, attribute, attribute.ShortName(), member.Name, member.TypeName);
            if (type != ElementType.String || Of(attribute) is not var (from, to))
                continue;
            (minimum, maximum, last) = (Math.Max(minimum, from), Math.Min(maximum, to), attribute);
        }

        if (minimum > maximum)
        {
            context.Report(RuleIds.InvalidRange, member.Property, last, member.Name, $"allows no length: {Numeral.Of(minimum)} is above {Numeral.Of(maximum)}");
            return null;
        }

        return minimum == 0 && maximum == int.MaxValue ? null : new(minimum, maximum == int.MaxValue ? null : maximum);
    }

    private static (int From, int To)? Of(AttributeData attribute)
    {
        if (attribute.Is(KnownTypes.StringLength))
            return (attribute.Named("MinimumLength") as int? ?? 0, Positional(attribute, 0, int.MaxValue));
        if (attribute.Is(KnownTypes.Length))
            return (Positional(attribute, 0, 0), Positional(attribute, 1, int.MaxValue));
        if (attribute.Is(KnownTypes.MinLength))
            return (Positional(attribute, 0, 0), int.MaxValue);
        if (attribute.Is(KnownTypes.MaxLength))
            return (0, Positional(attribute, 0, int.MaxValue) is var length and >= 0 ? length : int.MaxValue);
        return attribute.Is(KnownTypes.Required) && !attribute.Flag("AllowEmptyStrings") ? (1, int.MaxValue) : null;
    }

    private static int Positional(AttributeData attribute, int index, int otherwise) => attribute.Positional(index) as int? ?? otherwise;
}
