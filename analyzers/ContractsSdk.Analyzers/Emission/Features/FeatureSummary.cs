using System.Collections.Generic;
using ContractsSdk.Contracts;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>What the contract says of a feature, in words.</summary>
internal static class FeatureSummary
{
    /// <summary>Name and terms, on the line of a comment.</summary>
    public static string Of(EmittedFeature feature)
    {
        var terms = Terms(feature.Contract);
        return Unseen.Escaped(terms.Length == 0 ? feature.Contract.Name : $"{feature.Contract.Name}: {terms}");
    }

    public static string Terms(FeatureContract feature) => Words.Join(All(feature));

    private static IEnumerable<string?> All(FeatureContract feature)
    {
        yield return feature.Axis is { } axis ? $"1 to {Literal.Of(axis.Maximum)} elements along {axis.Name}" : null;
        yield return !feature.Shape.IsEmpty ? Words.Shape(feature.Shape) + " elements" : null;
        yield return feature.Time is { } time ? Words.Time(time) : null;
        yield return feature.Range is { } range ? Words.Range(range) + (feature.Unit is { } of ? " " + of : "") : feature.Unit;
        if (feature.Range is not null)
            yield return feature.Outside switch { Outside.Clamp => "clamped", Outside.Missing => "missing when outside", _ => null };
        yield return feature.Encoder is { } encoder ? $"encoded by {encoder}" : null;
        yield return feature.Log1p ? "log1p" : null;
        yield return feature.Scale is { } scale ? Words.Scale(scale) : null;
        if (!feature.Categories.IsEmpty)
            yield return Encoding(feature) + Words.List(feature.Categories);
        yield return feature.Unknown switch
        {
            Unknown.AllZero => "others all zero",
            Unknown.Other => $"others count as {feature.Other}",
            _ => null,
        };
        yield return feature.Length is { } length ? Words.Length(length) : null;
        yield return feature.Pattern is { } pattern ? $"matching {pattern}" : null;
        yield return feature.Missing is { } missing ? $"{missing} when missing" : null;
        yield return feature.Sensitive ? "sensitive" : null;
        yield return feature.Description;
    }

    private static string Encoding(FeatureContract feature) => feature.Encoding switch
    {
        FeatureEncoding.OneHot => "one-hot of ",
        FeatureEncoding.Ordinal => "ordinal of ",
        _ => "one of ",
    };
}
