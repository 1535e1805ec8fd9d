using System;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>How a number is brought to the scale of the model: in double arithmetic, rounded once, to the element.</summary>
internal static class Scaled
{
    // The least double above -1.
    private const double AbovePole = -0.99999999999999989;

    /// <summary>The element a value becomes that has passed every check.</summary>
    public static string Element(EmittedFeature feature, string value) =>
        Conversion.Of(Number(feature, value), Type(feature.Contract), feature.Element);

    /// <summary>The condition under which what the contract makes of a value does not fit the element; null when it always does.</summary>
    public static string? Overflow(EmittedFeature feature, string value) =>
        Conversion.Overflow(Number(feature, value), Type(feature.Contract), feature.Element, Range(feature.Contract));

    /// <summary>The condition under which a value has no logarithm; null when every one has that is in its range.</summary>
    public static string? NoLogarithm(EmittedFeature feature, string value) =>
        feature.Contract is { Log1p: true, Range: null, Type: not (>= ElementType.UInt8 and <= ElementType.UInt64) } ? $"{value} <= -1" : null;

    private static ElementType Type(FeatureContract feature) => feature.IsScaled ? ElementType.Float64 : feature.Type;

    private static string Number(EmittedFeature feature, string value)
    {
        var contract = feature.Contract;
        var number = NumberCheck.Applied(feature, value);
        if (!contract.IsScaled)
            return number;
        if (contract.Type != ElementType.Float64)
            number = $"(double){Conversion.Operand(number)}";
        if (contract.Log1p)
            number = $"global::ContractsSdk.Generated.Logarithm.OfOnePlus({number})";
        return contract.Scale is { } scale
            ? $"({Operand(number)} - {Literal.Of(scale.First)}) / {Literal.Of(ContractValue.Of(Divisor(scale)))}"
            : number;
    }

    // A cast binds more tightly than a minus; a choice does not.
    private static string Operand(string number) => number.StartsWith("(double)", StringComparison.Ordinal) ? number : Conversion.Operand(number);

    private static double Divisor(NumericScale scale) =>
        scale.Kind == ScaleKind.Standardize ? Number(scale.Second) : Number(scale.Second) - Number(scale.First);

    /// <summary>The numbers that can come out: every step grows with its number.</summary>
    private static NumericRange? Range(FeatureContract feature)
    {
        if (!feature.IsScaled)
            return feature.Range;
        var (least, greatest) = feature.Range is { } range
            ? (Number(range.Minimum), Number(range.Maximum))
            : (-FloatLimit.Of(feature.Type), FloatLimit.Of(feature.Type));
        return new(ContractValue.Of(Scale(feature, least)), ContractValue.Of(Scale(feature, greatest)));
    }

    private static double Scale(FeatureContract feature, double number)
    {
        if (feature.Log1p)
            number = Math.Log(1 + Math.Max(number, AbovePole));
        return feature.Scale is { } scale ? (number - Number(scale.First)) / Divisor(scale) : number;
    }

    private static double Number(ContractValue value) => FloatLimit.Number(value);
}
