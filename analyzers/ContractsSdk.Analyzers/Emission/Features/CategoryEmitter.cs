using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits how categories are looked up: by a <c>switch</c>, of which the compiler makes a jump or a hash, or in a list.</summary>
internal static class CategoryEmitter
{
    /// <summary>Emits the list, where there is one.</summary>
    public static void EmitList(SourceWriter writer, EmittedFeature feature)
    {
        if (!feature.HasManyCategories)
            return;
        writer.Separate();
        writer.Line($"private static readonly global::ContractsSdk.Generated.CategoryList<{feature.Type}> {feature.ListField} = new(");
        using (writer.Indented())
        {
            var last = feature.Contract.Categories.Count - 1;
            foreach (var (category, i) in feature.Contract.Categories.Select((category, i) => (category, i)))
                writer.Line(Value(feature, category.Name) + (i == last ? ");" : ","));
        }
    }

    /// <summary>Emits the methods.</summary>
    public static void EmitMethods(SourceWriter writer, EmittedFeature feature)
    {
        if (!feature.HasCategories)
            return;
        if (feature.Contract.Unknown == Unknown.Reject || !feature.IsVerbatim)
            EmitIndex(writer, feature);
        if (feature.HasManyCategories)
            return;
        if (feature.IsVerbatim && feature.IsText)
            EmitUtf8(writer, feature);
        else if (feature.IsVerbatim && feature.Contract.Unknown == Unknown.Other)
            EmitNumber(writer, feature);
    }

    /// <summary>The value of a category that may be another: as it is when it is listed, else the other.</summary>
    public static string Known(EmittedFeature feature, string value) => feature.Contract.Other is { } other
        ? $"{feature.ListField}.Known({value}, {Value(feature, other.Text)})"
        : value;

    private static void EmitIndex(SourceWriter writer, EmittedFeature feature)
    {
        var other = feature.Contract.Other is { } name ? IndexOf(feature.Contract, name.Text) : -1;
        if (feature.HasManyCategories)
        {
            writer.Separate();
            writer.Line($"private static int {feature.IndexMethod}({feature.Type} category) => {feature.ListField}.IndexOf(category, otherwise: {Literal.Of(other)});");
            return;
        }

        EmitSwitch(writer, feature, "int", feature.IndexMethod, feature.Contract.Categories.Select((_, i) => Literal.Of(i)), Literal.Of(other));
    }

    private static void EmitUtf8(SourceWriter writer, EmittedFeature feature) => EmitSwitch(
        writer, feature, "global::System.ReadOnlySpan<byte>", feature.ValueMethod,
        feature.Contract.Categories.Select(category => Literal.Utf8(category.Name)),
        feature.Contract.Other is { } other ? Literal.Utf8(other.Text) : "default");

    private static void EmitNumber(SourceWriter writer, EmittedFeature feature)
    {
        var other = feature.Contract.Categories[IndexOf(feature.Contract, feature.Contract.Other?.Text ?? "")];
        EmitSwitch(
            writer, feature, CSharpType.Of(feature.Element), feature.ValueMethod,
            feature.Contract.Categories.Select(category => Number(feature, category)), Number(feature, other));
    }

    private static string Number(EmittedFeature feature, Category category) => ElementNumber.Of(
        category.Code is { } code ? ContractValue.Of(code) : new ContractValue(feature.Contract.Type, category.Name), feature.Element);

    private static int IndexOf(FeatureContract feature, string name)
    {
        for (var i = 0; i < feature.Categories.Count; i++)
        {
            if (feature.Categories[i].Name == name)
                return i;
        }

        return 0;
    }

    private static void EmitSwitch(
        SourceWriter writer, EmittedFeature feature, string type, string method, IEnumerable<string> results, string otherwise)
    {
        writer.Separate();
        writer.Line($"private static {type} {method}({feature.Type} category) => category switch");
        using (writer.Braces("};"))
        {
            foreach (var (category, result) in feature.Contract.Categories.Zip(results, (category, result) => (category, result)))
                writer.Line($"{Pattern(feature, category)} => {result},");
            writer.Line($"_ => {otherwise},");
        }
    }

    private static string Pattern(EmittedFeature feature, Category category) => feature.Member.Enum is { } @enum
        ? EnumMember.Of(@enum, category.Name)
        : Literal.Compared(new ContractValue(feature.Contract.Type, category.Name));

    private static string Value(EmittedFeature feature, string category) =>
        GivenValue.Constant(feature, new ContractValue(feature.Contract.Type, category));
}
