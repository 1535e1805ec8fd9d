using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;
using static ContractsSdk.Contracts.Evolution.Tests.Mutations.Mutation;

namespace ContractsSdk.Contracts.Evolution.Tests.Mutations;

/// <summary>One way to change each fact of a feature.</summary>
internal static class FeatureMutations
{
    private static readonly FeatureContract New = new() { Name = "new", Type = ElementType.Int32 };

    public static IEnumerable<Mutation> All =>
    [
        Contract("MC101", contract => contract with { Features = contract.Features.Where(feature => feature.Name != "text").ToEquatableArray() }),
        Contract("MC102", contract => contract with
        {
            Features = contract.Features.Where(feature => feature.Name != "text").ToEquatableArray(),
            Retired = contract.Retired.Append(new("text", "1.1.0")).ToEquatableArray(),
        }),
        Contract("MC103", contract => With(contract, New with { Required = true })),
        Contract("MC104", contract => With(contract, New)),
        Contract("MC511", contract => With(contract, New with { Name = "device_id" })),
        Contract("MC511", contract => contract with { Retired = default }),
        Feature("MC105", feature => !feature.Required, feature => feature with { Required = true }),
        Feature("MC105", feature => !feature.Required && feature.Nullable, feature => feature with { Missing = null }),
        Feature("MC106", feature => feature.Required && feature.Missing is not null, feature => feature with { Required = false }),
        Feature("MC107", _ => true, feature => feature with { Name = "renamed", Tensor = feature.Tensor ?? feature.Name }),
        Feature("MC108", _ => true, feature => feature with
        {
            Name = "renamed", Tensor = feature.Tensor ?? feature.Name, FormerNames = feature.FormerNames.Append(feature.Name).ToEquatableArray(),
        }),
        Feature("MC109", _ => true, feature => feature with { ClrName = "Other" }),
        Feature("MC110", feature => !feature.FormerNames.IsEmpty, feature => feature with { FormerNames = default }),
        Feature("MC111", feature => feature.Type is ElementType.Int8, feature => Retyped(feature, ElementType.Int16)),
        Feature("MC111", feature => feature.Type is ElementType.Int32, feature => Retyped(feature, ElementType.Float64)),
        Feature("MC112", feature => feature.Type == ElementType.Int32 && feature.Range is null, feature => Retyped(feature, ElementType.Float32)),
        Feature("MC112", feature => feature.Type == ElementType.Decimal, feature => Retyped(feature, ElementType.Float64)),
        Feature("MC113", feature => feature.Type == ElementType.Float64, feature => Retyped(feature, ElementType.Float32)),
        Feature("MC113", feature => feature.Type == ElementType.Int32, feature => Retyped(feature, ElementType.UInt32)),
        Feature("MC114", feature => feature.Name == "text", feature => feature with { Type = ElementType.Bool, Length = null }),
        Feature("MC114", feature => feature.Name == "vector", feature => feature with { Shape = default }),
        Feature("MC134", feature => feature.Name == "vector", feature => feature with { Shape = EquatableArray.Of(2, 3) }),
        Feature("MC134", feature => feature.Axis is not null, feature => feature with { Axis = feature.Axis! with { Name = "words" } }),
        Feature("MC134", feature => feature.Axis is not null, feature => feature with { Axis = null, Shape = EquatableArray.Of(3) }),
        Feature("MC117", feature => feature.Axis is not null, feature => feature with { Axis = feature.Axis! with { Maximum = 1 } }),
        Feature("MC119", feature => feature.Axis is not null, feature => feature with { Axis = feature.Axis! with { Maximum = 513 } }),
        Feature("MC306", feature => feature.Axis is not null, feature => feature with { Pad = Value("1", ElementType.Int64) }),
        Feature("MC115", feature => feature.Required && !feature.Nullable, feature => feature with { Nullable = true }),
        Feature("MC116", feature => feature.Required && feature.Nullable, feature => feature with { Nullable = false }),
        Feature("MC117", IsRejecting, feature => feature with { Range = feature.Range! with { Maximum = Value("50", feature.Type) } }),
        Feature("MC117", IsRejecting, feature => feature with { Range = feature.Range! with { MinimumIsExclusive = true } }),
        Feature("MC117", feature => feature.Length is not null, feature => feature with { Length = feature.Length! with { Minimum = 3 } }),
        Feature("MC118", IsClamping, feature => feature with { Range = feature.Range! with { Minimum = Value("1", feature.Type) } }),
        Feature("MC119", feature => feature.Range is not null, feature => feature with { Range = feature.Range! with { Maximum = Value("101", feature.Type) } }),
        Feature("MC119", feature => feature.Range is not null, feature => feature with { Range = null }),
        Feature("MC120", IsClamping, feature => feature with { Outside = Outside.Reject }),
        Feature("MC120", IsRejecting, feature => feature with { Outside = Outside.Clamp }),
        Feature("MC121", IsCategorical, feature => feature with { Categories = feature.Categories.Append(new("zzz")).ToEquatableArray() }),
        Feature("MC122", feature => IsCategorical(feature) && feature.Unknown == Unknown.Reject, WithoutOne),
        Feature("MC123", feature => feature.Unknown == Unknown.AllZero, WithoutOne),
        Feature("MC124", IsCounted, feature => feature with { Categories = Replaced(feature.Categories, 1, new("zzz")) }),
        Feature("MC125", feature => feature.Unknown == Unknown.AllZero, feature => feature with { Unknown = Unknown.Reject }),
        Feature("MC126", feature => feature.Name == "categoryNone", feature => feature with { Categories = default }),
        Feature("MC127", feature => feature.Missing is not null, feature => feature with { Missing = Value("2", feature.Type) }),
        Feature("MC128", feature => feature.Unit is not null, feature => feature with { Unit = "cent" }),
        Feature("MC129", feature => feature.Unit is null, feature => feature with { Unit = "cent" }),
        Feature("MC131", feature => feature.Window is not null, feature => feature with { Window = "30 days" }),
        Feature("MC303", IsCounted, feature => feature with { Categories = feature.Categories.Reverse().ToEquatableArray() }),
        Feature("MC304", IsCounted, feature => feature with { Categories = feature.Categories.Prepend(new("zzz")).ToEquatableArray() }),
        Feature("MC306", feature => feature.Encoding == FeatureEncoding.OneHot, feature => feature with { Encoding = FeatureEncoding.Ordinal }),
        Feature("MC306", feature => feature.Name == "vector", feature => feature with { Encoder = "cyclic/2" }),
        Feature("MC306", feature => feature.Name.StartsWith("number", System.StringComparison.Ordinal), feature => feature with { Time = new(TimeKind.Span, TimeUnit.Hours, null) }),
        Feature("MC307", feature => feature.Scale is not null, feature => feature with { Scale = feature.Scale! with { Kind = ScaleKind.MinMax } }),
        Feature("MC307", feature => feature.Scale is not null, feature => feature with { Scale = feature.Scale! with { First = Value("51", ElementType.Float64) } }),
        Feature("MC307", feature => feature.Name.StartsWith("number", System.StringComparison.Ordinal), feature => feature with { Log1p = !feature.Log1p }),
        Feature("MC310", _ => true, feature => feature with { Element = ElementType.Float16 }),
        Feature("MC505", feature => !feature.Sensitive, feature => feature with { Sensitive = true }),
        Feature("MC506", feature => feature.Sensitive, feature => feature with { Sensitive = false }),
        Feature("MC509", _ => true, feature => feature with { Deprecated = true }),
        Contract("MC301", contract => Slots(contract, slot => 9 - slot)),
        Contract("MC302", contract => Slots(contract, slot => slot + 1)),
    ];

    private static bool IsRejecting(FeatureContract feature) => feature is { Range: not null, Outside: Outside.Reject };

    private static bool IsClamping(FeatureContract feature) => feature is { Range: not null, Outside: Outside.Clamp };

    private static bool IsCategorical(FeatureContract feature) => !feature.Categories.IsEmpty;

    private static bool IsCounted(FeatureContract feature) => feature.Encoding is FeatureEncoding.OneHot or FeatureEncoding.Ordinal;

    private static ModelContract With(ModelContract contract, FeatureContract feature) =>
        contract with { Features = contract.Features.Append(feature).ToEquatableArray() };

    private static ModelContract Slots(ModelContract contract, System.Func<int, int> move) => contract with
    {
        Features = contract.Features.Select(feature => feature.Slot is { } slot ? feature with { Slot = move(slot) } : feature).ToEquatableArray(),
    };

    private static FeatureContract WithoutOne(FeatureContract feature) =>
        feature with { Categories = feature.Categories.Skip(1).ToEquatableArray() };

    private static EquatableArray<Category> Replaced(EquatableArray<Category> categories, int index, Category category) =>
        categories.Select((old, position) => position == index ? category : old).ToEquatableArray();

    // A range and a replacement move along, so that the type is all that changes.
    private static FeatureContract Retyped(FeatureContract feature, ElementType type) => feature with
    {
        Type = type,
        Range = feature.Range is { } range ? new(Value(range.Minimum.Text, type), Value(range.Maximum.Text, type)) : null,
        Missing = feature.Missing is { } missing ? Value(missing.Text, type) : null,
    };

    private static ContractValue Value(string text, ElementType type) =>
        ContractValue.TryParse(text, type, out var value) ? value : throw new System.ArgumentException(text);
}
