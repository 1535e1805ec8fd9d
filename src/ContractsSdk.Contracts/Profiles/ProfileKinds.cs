namespace ContractsSdk.Contracts.Profiles;

/// <summary>
/// What there is to count of a value of a contract. One answer for whoever writes profiles and whoever counts while the application runs.
/// </summary>
public static class ProfileKinds
{
    /// <summary>Of a feature, as the caller states it: before imputation, scaling and encoding.</summary>
    public static ProfileKind Of(FeatureContract feature) => feature.IsVector || feature.Encoder is not null
        ? ProfileKind.Presence
        : Of(feature.Type, !feature.Categories.IsEmpty);

    /// <summary>Of an output, as the application reads it.</summary>
    public static ProfileKind Of(OutputContract output) =>
        output.Vector ? ProfileKind.Presence : Of(output.Type, !output.Labels.IsEmpty);

    private static ProfileKind Of(ElementType type, bool isListed) => type switch
    {
        ElementType.Bool or ElementType.String or ElementType.Enum => ProfileKind.Category,
        ElementType.Unspecified => ProfileKind.Presence,
        >= ElementType.Int8 and <= ElementType.UInt64 => isListed ? ProfileKind.Category : ProfileKind.Number,

        // Listed fractions are compared as numbers: 0.1 in two types is two values.
        _ => ProfileKind.Number,
    };
}
