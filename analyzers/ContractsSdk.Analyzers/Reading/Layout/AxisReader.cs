using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads the axes whose length each row chooses.</summary>
internal static class AxisReader
{
    /// <summary>The feature with its axis; null when it cannot be used.</summary>
    public static FeatureContract? Read(ReadingContext context, Member member, AttributeData attribute, VectorType? vector, FeatureContract feature)
    {
        var (name, maximum) = (attribute.StatedName() ?? "", attribute.Named("Max") as int? ?? 0);
        var problem = vector is null ? "is a single value"
            : vector.Value.Length is not null ? "holds as many elements as its type says"
            : member.Find(KnownTypes.Shape) is not null ? "has [Shape] too, which says another length"
            : ContractNames.Problem(name) is { } wrong ? $"names the axis '{Visible.Text(name)}', which {wrong}"
            : feature.Type == ElementType.String ? "holds texts, of which every row has as many; state [Shape]"
            : maximum < 1 ? "does not say how long it may be; state Max, at least 1"
            : null;
        var pad = default(ContractValue);
        if (problem is null && attribute.NamedConstant("Pad") is { IsNull: false } stated && !TryRead(stated, feature.Type, out pad))
            problem = $"is filled up with {stated.ToCSharpString()}, which is no '{feature.Type}'";
        if (problem is null)
            return feature with { Axis = new(name, maximum), Pad = pad.Text is null ? null : pad };
        Report(context, member, attribute, problem);
        return null;
    }

    /// <summary>Holds the vectors of a type against each other, once all of them are placed.</summary>
    public static void Check(ReadingContext context, IReadOnlyList<ReadFeature> features)
    {
        var first = new Dictionary<string, ReadFeature>(StringComparer.Ordinal);
        foreach (var feature in features.Where(feature => feature.Contract.Axis is not null))
        {
            var (member, axis) = (feature.Member, feature.Contract.Axis!);
            var attribute = member.Find(KnownTypes.Axis) ?? member.Marker;
            if (feature.Contract.Slot is not null)
                Report(context, member, attribute, "shares a tensor with others, whose places would move");
            else if (!first.TryGetValue(axis.Name, out var other))
                first.Add(axis.Name, feature);
            else if (other.Contract.Axis!.Maximum != axis.Maximum)
                Report(context, member, attribute, $"may be {Numeral.Of(axis.Maximum)} long, but '{other.Member.Name}' along the same axis {Numeral.Of(other.Contract.Axis.Maximum)}");
        }
    }

    private static bool TryRead(TypedConstant constant, ElementType type, out ContractValue value) =>
        ContractValue.TryOf(AttributeValues.Value(constant), out value) && value.TryConvert(type, out value) && !value.IsNaN;

    private static void Report(ReadingContext context, Member member, AttributeData attribute, string problem) =>
        context.Report(RuleIds.InvalidAxis, member.Property, attribute, member.Name, problem);
}
