using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>What a contract says in halves, said in floats: those have literals and arithmetic, and every number of a half.</summary>
internal static class Widened
{
    public static FeatureContract Of(FeatureContract feature) => feature.Type != ElementType.Float16 || feature.IsVector ? feature : feature with
    {
        Type = ElementType.Float32,
        Range = Of(feature.Range),
        Missing = feature.Missing is { } missing ? Of(missing) : null,
    };

    public static NumericRange? Of(NumericRange? range) =>
        range is null ? null : range with { Minimum = Of(range.Minimum), Maximum = Of(range.Maximum) };

    private static ContractValue Of(ContractValue value) => value.TryConvert(ElementType.Float32, out var wide) ? wide : value;
}
