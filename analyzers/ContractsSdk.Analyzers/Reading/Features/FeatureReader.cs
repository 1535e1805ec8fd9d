using System.Collections.Generic;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads the features of a type, in the order of their declaration. One that cannot be used is left out.</summary>
internal static class FeatureReader
{
    public static IReadOnlyList<ReadFeature> Read(ReadingContext context, INamedTypeSymbol type, IReadOnlyList<Member> members)
    {
        var names = new ContractNames(context);
        var features = new List<ReadFeature>();
        if (members.Count == 0)
            context.Report(RuleIds.NoFeature, type, type.GetAttributes().Find(KnownTypes.Features), type.Name);
        foreach (var member in members)
        {
            if (member.Marker.StatedName() is { } name && Read(context, member, name) is { } feature && names.TryTake(member, name))
                features.Add(feature);
        }

        return features;
    }

    private static ReadFeature? Read(ReadingContext context, Member member, string name)
    {
        if (member.Type.TypeKind == TypeKind.Error)
            return null;
        if (EncoderReader.Find(member) is { } encoder)
            return ReadEncoded(context, member, name, encoder);
        var kind = TimeReader.KindOf(member.Type);
        var time = kind is { } counted ? TimeReader.Read(context, member, counted) : null;
        if (kind is null)
            TimeReader.ReportOthers(context, member);
        else if (time is null)
            return null;
        var vector = VectorType.Of(member.Type);
        if ((vector is { } of ? ElementOf(member, of) : time?.Type ?? member.Type.Element()) is not { } element || !context.CanUse(member.Type))
        {
            context.Report(RuleIds.UnsupportedFeatureType, member.Property, member.Marker, member.Name, member.TypeName);
            return null;
        }

        if (NotReadable(context, member.Property) is { } problem)
        {
            context.Report(RuleIds.FeatureNotReadable, member.Property, member.Marker, member.Name, problem);
            return null;
        }

        var @enum = element == ElementType.Enum ? EnumReader.Read(context, member) : null;
        var facts = Facts(member, name, element) with { FormerNames = HistoryReader.FormerNames(context, member), Time = time?.Encoding };
        if (ShapeReader.Read(context, member, vector, facts) is not { } feature)
            return null;
        feature = CategoryReader.Read(context, member, @enum, feature);
        feature = ConstraintReader.Read(context, member, feature);
        feature = MissingReader.Read(context, member, @enum, feature);
        feature = ScaleReader.Read(context, member, feature);
        return new(member, feature, new(Spelling.Identifier(member.Name), member.IsNullableValue, @enum?.Spelling, vector?.Kind ?? VectorKind.None));
    }

    private static ReadFeature? ReadEncoded(ReadingContext context, Member member, string name, AttributeData encoder)
    {
        if (NotReadable(context, member.Property) is not { } problem)
        {
            return EncoderReader.Read(
                context, member, encoder, element => Facts(member, name, element) with { FormerNames = HistoryReader.FormerNames(context, member) });
        }

        context.Report(RuleIds.FeatureNotReadable, member.Property, member.Marker, member.Name, problem);
        return null;
    }

    // Of a vector that may be null as a whole there is an array; of categories none.
    private static ElementType? ElementOf(Member member, VectorType vector) =>
        vector.Element is { } element && !member.IsNullableValue
        && (element == ElementType.Bool || NumberOrder.IsNumeric(element) || (element == ElementType.String && vector.Kind != VectorKind.Inline))
            ? element
            : null;

    private static FeatureContract Facts(Member member, string name, ElementType element) => new()
    {
        Name = name,
        Type = element,
        Nullable = member.IsNullableValue || member.Property.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated },
        Required = member.Property.IsRequired || member.Find(KnownTypes.Required) is not null,
        Sensitive = member.Find(KnownTypes.Sensitive) is not null,
        Unit = member.Marker.Text("Unit"),
        Window = member.Marker.Text("Window"),
        Deprecated = member.Marker.Named("Deprecated") is true,
        Description = member.Marker.Text("Description"),
        ClrName = member.Name,
    };

    private static string? NotReadable(ReadingContext context, IPropertySymbol property)
    {
        if (property.IsStatic)
            return "it is static";
        if (property.GetMethod is not { } getter)
            return "it has no getter";
        if (!context.CanUse(property) || !context.CanUse(getter))
            return "its getter is not accessible to the client";

        // Another assembly does not even see that there is such a feature, and would feed the model without it.
        return IsPublic(context.Subject) && getter.DeclaredAccessibility != Accessibility.Public
            ? $"it is less visible than '{context.Subject.Name}', and clients in other assemblies would leave it out"
            : null;
    }

    private static bool IsPublic(INamedTypeSymbol? type)
    {
        while (type is { DeclaredAccessibility: Accessibility.Public })
            type = type.ContainingType;
        return type is null;
    }
}
