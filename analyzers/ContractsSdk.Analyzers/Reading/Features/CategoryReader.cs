using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads how a category is encoded, which there are, and what becomes of one that is not listed.</summary>
internal static class CategoryReader
{
    public static FeatureContract Read(ReadingContext context, Member member, ReadEnum? @enum, FeatureContract feature)
    {
        var categorical = Categorical(context, member);
        var allowed = member.Find(KnownTypes.AllowedValues);
        if (feature.IsVector || feature.Time is not null || !CanBeCategory(feature.Type))
        {
            foreach (var attribute in new[] { categorical, allowed }.OfType<AttributeData>())
                context.Report(RuleIds.ConstraintCannotApply, member.Property, attribute, attribute.ShortName(), member.Name, member.TypeName);
            return feature;
        }

        if (@enum is not null && categorical is null)
            context.Report(RuleIds.EnumNotCategorical, member.Property, member.Marker, member.Name, member.Type.Name);
        var categories = allowed is null ? @enum?.Members ?? [] : Listed(context, member, @enum, feature.Type, allowed);
        if (categories.Count == 0)
        {
            if (categorical is not null && allowed is null)
                context.Report(RuleIds.CategoricalWithoutCategories, member.Property, categorical, member.Name, categorical.ShortName());
            return feature;
        }

        feature = feature with { Categories = categories.ToEquatableArray(), Encoding = Encoding(categorical) };
        return categorical is null ? feature : UnknownReader.Read(context, member, @enum, categorical, feature);
    }

    private static AttributeData? Categorical(ReadingContext context, Member member)
    {
        AttributeData? first = null;
        foreach (var attribute in member.Derived(KnownTypes.Categorical))
        {
            if (first is null)
                first = attribute;
            else if (first.ShortName() != attribute.ShortName())
                context.Report(RuleIds.SeveralCategoricalAttributes, member.Property, attribute, member.Name, first.ShortName(), attribute.ShortName());
        }

        return first;
    }

    private static bool CanBeCategory(ElementType type) =>
        type is ElementType.String or ElementType.Enum or (>= ElementType.Int8 and <= ElementType.UInt64);

    private static FeatureEncoding Encoding(AttributeData? categorical) => categorical switch
    {
        null => FeatureEncoding.None,
        _ when categorical.Is(KnownTypes.OneHot) => FeatureEncoding.OneHot,
        _ when categorical.Is(KnownTypes.Ordinal) => FeatureEncoding.Ordinal,
        _ => FeatureEncoding.None,
    };

    private static List<Category> Listed(
        ReadingContext context, Member member, ReadEnum? @enum, ElementType type, AttributeData allowed)
    {
        var categories = new List<Category>();
        var names = new HashSet<string>();
        var values = allowed.PositionalList();
        if (values.Count == 0)
            Report(context, member, allowed, "are none");
        foreach (var value in values)
        {
            if (value.IsNull)
                Report(context, member, allowed, "contain null");
            else if (Category(value, type, @enum, member) is not { } category)
                Report(context, member, allowed, $"contain {value.ToCSharpString()}, which is no '{Spelling.InMessage(member.Type)}'");
            else if (!WellFormed.Is(category.Name))
                Report(context, member, allowed, $"contain the ill-formed text '{Visible.Text(category.Name)}'");
            else if (!names.Add(category.Name))
                Report(context, member, allowed, $"contain '{Visible.Text(category.Name)}' twice");
            else
                categories.Add(category);
        }

        return categories;
    }

    /// <summary>The category a constant of an attribute stands for; null when it is not of the member's type.</summary>
    public static Category? Category(TypedConstant constant, ElementType type, ReadEnum? @enum, Member member)
    {
        if (@enum is not null)
        {
            return SymbolEqualityComparer.Default.Equals(constant.Type, member.Type) && EnumReader.Number(constant.Value) is { } number
                ? @enum.Members.Select(category => (Category?)category).FirstOrDefault(category => category!.Value.Code == number)
                : null;
        }

        if (constant.Kind != TypedConstantKind.Primitive || !ContractValue.TryOf(constant.Value, out var value))
            return null;
        return value.TryConvert(type, out var converted) ? new(converted.Text) : null;
    }

    private static void Report(ReadingContext context, Member member, AttributeData attribute, string problem) =>
        context.Report(RuleIds.InvalidCategories, member.Property, attribute, member.Name, problem);
}
