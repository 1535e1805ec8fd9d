using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>How a feature's value is read, with what takes the place of a missing one.</summary>
internal static class GivenValue
{
    /// <summary>Whether null is left where no value was given: it has to be looked for first.</summary>
    public static bool CanBeNull(EmittedFeature feature) => feature.CanBeNull && (feature.Contract.Missing is null || NaNIsOfTheTensorOnly(feature));

    /// <summary>
    /// Whether NaN takes the place of a missing value in the tensor, but the member's type has none: an <c>int?</c> whose null the
    /// model reads as NaN.
    /// </summary>
    public static bool NaNIsOfTheTensorOnly(EmittedFeature feature) => feature.PassesNaN && !CSharpType.IsFloat(feature.Contract.Type);

    /// <summary>The value, imputed where the contract says so. Null where <see cref="CanBeNull"/>.</summary>
    public static string Of(EmittedFeature feature)
    {
        if (feature.Contract.Missing is not { } missing || NaNIsOfTheTensorOnly(feature))
            return feature.Read;
        if (CSharpType.IsFloat(feature.Contract.Type) && !missing.IsNaN)
            return $"global::ContractsSdk.Generated.Imputation.Of({feature.Read}, {Literal.Of(missing)})";
        return feature.CanBeNull ? $"{feature.Read} ?? {Constant(feature, missing)}" : feature.Read;
    }

    /// <summary>The value of a row that has passed every check: never null.</summary>
    public static string Checked(EmittedFeature feature)
    {
        if (!CanBeNull(feature))
            return Of(feature);
        return feature.Member.IsNullableValue ? feature.Read + ".GetValueOrDefault()"
            : feature.Contract.Nullable ? feature.Read + "!"
            : feature.Read;
    }

    /// <summary>A value of the contract in the member's type.</summary>
    public static string Constant(EmittedFeature feature, ContractValue value) =>
        feature.Member.Enum is { } @enum ? EnumMember.Of(@enum, value.Text) : Literal.Of(value);
}
