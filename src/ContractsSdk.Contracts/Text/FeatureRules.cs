using static ContractsSdk.Contracts.Text.FactRule<ContractsSdk.Contracts.FeatureContract>;

namespace ContractsSdk.Contracts.Text;

/// <summary>The facts of a feature.</summary>
internal static class FeatureRules
{
    /// <summary>Scope <c>in</c>. The type first: values are read in it.</summary>
    public static readonly FactRule<FeatureContract>[] In =
    [
        Word("type", Vocabularies.Types, feature => feature.Type, (feature, type) => feature with { Type = type }),
        ShapeRule.Of<FeatureContract>(feature => feature.Shape, (feature, shape) => feature with { Shape = shape }),
        AxisRule.Of<FeatureContract>(feature => feature.Axis, (feature, axis) => feature with { Axis = axis }),
        Value("pad", feature => feature.Type, feature => feature.Pad, (feature, value) => feature with { Pad = value }),
        Flag("null", feature => feature.Nullable, feature => feature with { Nullable = true }),
        Flag("required", feature => feature.Required, feature => feature with { Required = true }),
        String("tensor", feature => feature.Tensor, (feature, text) => feature with { Tensor = text }),
        Integer("slot", feature => feature.Slot, (feature, slot) => feature with { Slot = slot }),
        Word("element", Vocabularies.Types, feature => feature.Element, (feature, type) => feature with { Element = type }),
        Word("encode", Vocabularies.Encodings, feature => feature.Encoding, (feature, value) => feature with { Encoding = value }),
        String("encoder", feature => feature.Encoder, (feature, text) => feature with { Encoder = text }),
        TimeRule.Of<FeatureContract>(feature => feature.Time, (feature, time) => feature with { Time = time }),
        Flag("log1p", feature => feature.Log1p, feature => feature with { Log1p = true }),
        ScaleRule.Of<FeatureContract>(feature => feature.Scale, (feature, scale) => feature with { Scale = scale }),
        RangeRules.Bounds<FeatureContract>(
            feature => feature.Type, feature => feature.Range, (feature, range) => feature with { Range = range }),
        RangeRules.Exclusive<FeatureContract>(feature => feature.Range, (feature, range) => feature with { Range = range }),
        Word(
            "outside", Vocabularies.Outside, feature => feature.Outside, (feature, value) => feature with { Outside = value },
            matters: feature => feature.Range is not null),
        CategoryRule.Of<FeatureContract>(
            "category", feature => feature.Categories, (feature, categories) => feature with { Categories = categories }),
        Word(
            "unknown", Vocabularies.Unknown, feature => feature.Unknown, (feature, value) => feature with { Unknown = value },
            matters: feature => !feature.Categories.IsEmpty),
        Value("other", feature => feature.Type, feature => feature.Other, (feature, value) => feature with { Other = value }),
        Value("missing", feature => feature.Type, feature => feature.Missing, (feature, value) => feature with { Missing = value }),
        LengthRule.Of<FeatureContract>(feature => feature.Length, (feature, length) => feature with { Length = length }),
        String("pattern", feature => feature.Pattern, (feature, text) => feature with { Pattern = text }),
        Flag("sensitive", feature => feature.Sensitive, feature => feature with { Sensitive = true }),
        String("unit", feature => feature.Unit, (feature, text) => feature with { Unit = text }),
        String("window", feature => feature.Window, (feature, text) => feature with { Window = text }),
        Set("former", feature => feature.FormerNames, (feature, names) => feature with { FormerNames = names }),
        Flag("deprecated", feature => feature.Deprecated, feature => feature with { Deprecated = true }),
        String("description", feature => feature.Description, (feature, text) => feature with { Description = text }),
    ];

    /// <summary>Scope <c>clr</c>.</summary>
    public static readonly FactRule<FeatureContract>[] Clr =
    [
        String("in", feature => feature.ClrName, (feature, text) => feature with { ClrName = text }),
    ];
}
