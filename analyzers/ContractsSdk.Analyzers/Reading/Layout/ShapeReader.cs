using System;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads how many elements a vector has, and along which axes.</summary>
internal static class ShapeReader
{
    /// <summary>The feature with its shape, or null when that is not known.</summary>
    public static FeatureContract? Read(ReadingContext context, Member member, VectorType? vector, FeatureContract feature)
    {
        if (member.Find(KnownTypes.Axis) is { } axis)
            return AxisReader.Read(context, member, axis, vector, feature);
        var attribute = member.Find(KnownTypes.Shape);
        var lengths = attribute is null ? vector?.Length is { } own ? [own] : [] : Lengths(attribute);
        if (vector is null && attribute is null)
            return feature;
        var problem = vector is null ? "has [Shape] but is a single value"
            : attribute is null && lengths.Length == 0 ? "does not say how many elements it has; add [Shape], or [Axis] where each row chooses"
            : Problem(lengths) ?? (vector.Value.Length is { } length && Elements(lengths) != length
                ? $"has [Shape] of {Numeral.Of(Elements(lengths))} elements, but its type holds {Numeral.Of(length)}"
            : null);
        if (problem is null)
            return feature with { Shape = lengths.ToEquatableArray() };
        context.Report(RuleIds.InvalidFeatureShape, member.Property, attribute ?? member.Marker, member.Name, problem);
        return null;
    }

    /// <summary>The lengths a <c>[Shape]</c> states.</summary>
    public static int[] Lengths(AttributeData attribute) =>
        [.. attribute.PositionalList().Select(length => AttributeValues.Value(length) as int? ?? 0)];

    /// <summary>The product of the lengths.</summary>
    public static long Elements(int[] lengths) =>
        lengths.Aggregate(1L, (product, length) => Math.Min(product * Math.Max(length, 0), int.MaxValue));

    /// <summary>Why they are no shape; null when they are.</summary>
    public static string? Problem(int[] lengths) =>
        lengths.Length == 0 ? "states no length"
        : Array.Exists(lengths, length => length < 1) ? $"has the length {Numeral.Of(lengths.First(length => length < 1))}"
        : Elements(lengths) == int.MaxValue ? "has more elements than a tensor can"
        : null;
}
