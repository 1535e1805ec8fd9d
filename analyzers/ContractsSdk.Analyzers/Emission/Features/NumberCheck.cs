using System.Collections.Generic;
using ContractsSdk.Contracts;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>What can be wrong with a number, in the order in which it is asked: the first answer counts.</summary>
internal static class NumberCheck
{
    /// <param name="feature">A number without categories.</param>
    /// <param name="value">The local that holds its value, imputed.</param>
    public static IEnumerable<Check> Of(EmittedFeature feature, string value)
    {
        var contract = feature.Contract;
        var first = CSharpType.IsFloat(contract.Type) ? OfFloat(feature, value) : OfExact(contract, value);
        if (first is not null)
            yield return first;
        if (Scaled.NoLogarithm(feature, value) is { } noLogarithm)
            yield return new(noLogarithm, "OutOfRange");
        if (Scaled.Overflow(feature, value) is { } overflow)
            yield return new(KeptAsNumber(feature, value) is { } inside ? $"{inside} && {overflow}" : overflow, "Overflow");
    }

    /// <summary>The value after the policy for what is outside. Only of a value that has passed the check before.</summary>
    public static string Applied(EmittedFeature feature, string value) => feature.Contract switch
    {
        { Range: { } range, Outside: Outside.Clamp } => RangeTest.Clamp(value, range),
        { Range: { } range, Outside: Outside.Missing, Missing: { } missing } when !GivenValue.NaNIsOfTheTensorOnly(feature) =>
            $"{RangeTest.Inside(value, feature.Contract.Type, range)} ? {value} : {Literal.Of(missing)}",
        _ => value,
    };

    /// <summary>The condition under which a value is not replaced by NaN in the tensor; null when none is.</summary>
    public static string? KeptAsNumber(EmittedFeature feature, string value) =>
        GivenValue.NaNIsOfTheTensorOnly(feature) && feature.Contract is { Range: { } range, Outside: Outside.Missing }
            ? RangeTest.Inside(value, feature.Contract.Type, range)
            : null;

    private static Check? OfFloat(EmittedFeature feature, string value)
    {
        var (contract, type) = (feature.Contract, CSharpType.Of(feature.Contract.Type));
        var broken = $"global::ContractsSdk.Generated.BrokenRule.OfFeature({value})";
        switch (contract)
        {
            case { Range: null }:
                return new(feature.PassesNaN ? $"{type}.IsInfinity({value})" : $"!{RangeTest.IsFinite(value, contract.Type)}", null, broken);
            case { Outside: Outside.Missing }:
                return contract.Missing is null ? new($"!({RangeTest.Inside(value, contract.Type, contract.Range)})", "Missing") : null;
            case { Outside: Outside.Clamp } when RangeTest.IsOpen(contract.Range):
                var clamped = RangeTest.Clamp(value, contract.Range);
                return new(feature.PassesNaN ? $"{type}.IsInfinity({clamped})" : $"!{RangeTest.IsFinite(clamped, contract.Type)}", null, broken);
            case { Outside: Outside.Clamp }:
                return contract.Missing is null ? new($"{type}.IsNaN({value})", "Missing") : null;
            default:
                var inside = RangeTest.Inside(value, contract.Type, contract.Range);
                return new(feature.PassesNaN ? $"!({type}.IsNaN({value}) || ({inside}))" : $"!({inside})", null, broken);
        }
    }

    private static Check? Exact(string? condition, string rule) => condition is null ? null : new(condition, rule);

    private static Check? OfExact(FeatureContract contract, string value) => contract switch
    {
        { Range: { } range, Outside: Outside.Reject } => Exact(RangeTest.Outside(value, contract.Type, range), "OutOfRange"),
        { Range: { } range, Outside: Outside.Missing, Missing: null } => Exact(RangeTest.Outside(value, contract.Type, range), "Missing"),
        _ => null,
    };
}
