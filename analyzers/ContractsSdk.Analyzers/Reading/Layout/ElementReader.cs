using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads the element types that are stated: on a feature, or on the type for the tensor its features share.</summary>
internal static class ElementReader
{
    public static IReadOnlyList<ReadFeature> Read(ReadingContext context, INamedTypeSymbol type, IReadOnlyList<ReadFeature> features)
    {
        var marker = type.GetAttributes().Find(KnownTypes.Features);
        var shared = marker?.Text("Tensor");
        var ofShared = marker is null ? ElementType.Unspecified : Stated(marker);
        var first = new Dictionary<string, (string Name, ElementType Element)>(StringComparer.Ordinal);
        if (shared is not null && ofShared != ElementType.Unspecified)
            first.Add(shared, (type.Name, ofShared));
        return [.. features.Select(feature =>
        {
            var (member, tensor) = (feature.Member, feature.Contract.Tensor ?? feature.Contract.Name);
            var element = Stated(member.Marker);
            if (element == ElementType.Unspecified)
                return feature with { Contract = feature.Contract with { Element = tensor == shared ? ofShared : element } };
            if (!first.TryGetValue(tensor, out var other))
                first.Add(tensor, (member.Name, element));
            else if (other.Element != element)
                Report(context, member, element, other, tensor);
            return feature with { Contract = feature.Contract with { Element = element } };
        })];
    }

    /// <summary>The element type an attribute states.</summary>
    public static ElementType Stated(AttributeData attribute) =>
        attribute.Named("Element") is byte number and <= (byte)ElementType.Enum ? (ElementType)number : ElementType.Unspecified;

    private static void Report(
        ReadingContext context, Member member, ElementType element, (string Name, ElementType Element) other, string tensor) =>
        context.Report(
            RuleIds.ConflictingElements, member.Property, member.Marker,
            member.Name, element.ToString(), other.Name, other.Element.ToString(), tensor);
}
