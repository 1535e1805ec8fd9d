using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>How a feature becomes elements of a tensor.</summary>
internal static class FeatureEncodingChanges
{
    public static void Compare(FeatureContract before, FeatureContract after, ChangeList changes)
    {
        if (before.Encoding != after.Encoding)
            changes.Add(RuleIds.EncodingChanged, "encode", Encoding(before), Encoding(after));
        else if (before.Element != after.Element)
            changes.Add(RuleIds.ElementChanged, "element", FactWords.Of(before, "element"), FactWords.Of(after, "element"));
    }

    private static string[] Encoding(FeatureContract feature) =>
        feature.Encoding == FeatureEncoding.None ? ["none"] : FactWords.Of(feature, "encode");
}
