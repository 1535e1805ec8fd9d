using System;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads what DataAnnotations and <c>Outside</c> say about the values of a feature.</summary>
internal static class ConstraintReader
{
    // Beside categories these say nothing more.
    private static readonly KnownType[] OfValues =
    [
        KnownTypes.Range, KnownTypes.StringLength, KnownTypes.Length, KnownTypes.MinLength, KnownTypes.MaxLength,
        KnownTypes.RegularExpression,
    ];

    private static readonly KnownType[] Enforced = [.. OfValues, KnownTypes.Required, KnownTypes.AllowedValues, KnownTypes.DataType];

    public static FeatureContract Read(ReadingContext context, Member member, FeatureContract feature)
    {
        ReportNotEnforced(context, member);
        if (feature.Categories.IsEmpty)
        {
            feature = feature with
            {
                Range = RangeReader.Read(context, member, feature),
                Length = LengthReader.Read(context, member, feature.Type),
                Pattern = PatternReader.Read(context, member, feature.Type),
            };
        }
        else
        {
            ReportBesideCategories(context, member);
        }

        var outside = member.Marker.Named("Outside") is byte number and <= (byte)Outside.Missing ? (Outside)number : Outside.Reject;
        if (outside == Outside.Reject)
            return feature;
        if (feature.Range is not { } range)
        {
            // A range that could not be read has a finding of its own.
            if (member.Find(KnownTypes.Range) is null || !feature.Categories.IsEmpty)
                context.Report(RuleIds.OutsideWithoutRange, member.Property, member.Marker, member.Name, outside.ToString());
            return feature;
        }

        if (outside == Outside.Clamp && (range.MinimumIsExclusive || range.MaximumIsExclusive))
        {
            context.Report(
                RuleIds.InvalidRange, member.Property, member.Find(KnownTypes.Range), member.Name,
                "excludes a bound, and a clamped value would be that bound");
        }

        return feature with { Outside = outside };
    }

    private static void ReportBesideCategories(ReadingContext context, Member member)
    {
        foreach (var attribute in member.Attributes.Where(attribute => Array.Exists(OfValues, attribute.Is)))
        {
            context.Report(
                RuleIds.AttributeWithoutEffect, member.Property, attribute, attribute.ShortName(), member.Name,
                "its categories say already what is allowed; remove it");
        }
    }

    private static void ReportNotEnforced(ReadingContext context, Member member)
    {
        foreach (var attribute in member.Derived(KnownTypes.Validation).Where(attribute => !Array.Exists(Enforced, attribute.Is)))
        {
            context.Report(
                RuleIds.ConstraintNotEnforced, member.Property, attribute, $"[{attribute.ShortName()}]", member.Name,
                "state it with [Range], [AllowedValues], [Length] or [RegularExpression], or check it before predicting");
        }
    }
}
