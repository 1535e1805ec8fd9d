using System;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>How a feature becomes elements of a tensor.</summary>
internal static class FeatureEncodingChanges
{
    public static void Compare(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        if (before.Encoding != after.Encoding)
            changes.Add(RuleIds.EncodingChanged, "encode", Encoding(before), Encoding(after));
        if (before.Encoder != after.Encoder)
            changes.Add(RuleIds.EncodingChanged, "encoder", FactWords.Of(before, "encoder"), FactWords.Of(after, "encoder"));
        if (before.Time != after.Time)
            changes.Add(RuleIds.EncodingChanged, "time", FactWords.Of(before, "time"), FactWords.Of(after, "time"));
        if (before.Axis is not null && after.Axis is not null && before.Pad != after.Pad)
            changes.Add(RuleIds.EncodingChanged, "pad", FactWords.Of(before, "pad"), FactWords.Of(after, "pad"));
        if (before.Log1p != after.Log1p || before.Scale != after.Scale)
            changes.Add(RuleIds.ScaleChanged, "scale", Scale(before), Scale(after));
        else if (before.Encoding == after.Encoding && before.Element != after.Element)
            changes.Add(RuleIds.ElementChanged, "element", FactWords.Of(before, "element"), FactWords.Of(after, "element"));
    }

    private static string[] Scale(FeatureContract feature) => feature.IsScaled
        ? [.. feature.Log1p ? ["log1p"] : Array.Empty<string>(), .. FactWords.Of(feature, "scale")]
        : ["none"];

    private static string[] Encoding(FeatureContract feature) =>
        feature.Encoding == FeatureEncoding.None ? ["none"] : FactWords.Of(feature, "encode");
}
