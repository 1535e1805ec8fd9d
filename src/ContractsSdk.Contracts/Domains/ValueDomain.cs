using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Domains;

/// <summary>
/// The values a feature takes or an output gives, without rounding: 0 to 10 of float32 are all its numbers between them, and of
/// int32 eleven. What is clamped or imputed is taken; what is a violation is not.
/// </summary>
public sealed class ValueDomain
{
    private readonly ValueSet _values;
    private readonly bool _takesNull;
    private readonly bool _takesNaN;

    private ValueDomain(ValueSet values, bool takesNull, bool takesNaN) =>
        (_values, _takesNull, _takesNaN) = (values, takesNull, takesNaN);

    /// <summary>What a feature takes.</summary>
    public static ValueDomain Of(FeatureContract feature)
    {
        var isImputed = feature.Missing is not null;
        return new(
            ValueSet.Of(
                feature.Type,
                IsTakenOutside(feature) ? null : feature.Range,
                feature.Unknown == Unknown.Reject ? feature.Categories : default,
                feature.Length,
                feature.Pattern),
            takesNull: feature.Nullable && isImputed,
            takesNaN: FloatFormat.Of(feature.Type) is not null && isImputed);
    }

    /// <summary>What an output gives: anything else is a bad output, whoever made it.</summary>
    public static ValueDomain Of(OutputContract output) => new(
        ValueSet.Of(output.Type, output.Range, output.LabelsOpen ? default : output.Labels, length: null, pattern: null),
        takesNull: false,
        takesNaN: FloatFormat.Of(output.Type) is not null && output.Range is null);

    /// <summary>How the values after a change lie to those before.</summary>
    public static Inclusion Compare(ValueDomain before, ValueDomain after) => Of(before.IsWithin(after), after.IsWithin(before));

    /// <summary>How the numbers of two types lie to each other: int32 fits into float64, int64 does not.</summary>
    public static Inclusion Compare(ElementType before, ElementType after)
    {
        var (old, @new) = (ValueSet.Of(before), ValueSet.Of(after));
        return Of(old.IsWithin(@new), @new.IsWithin(old));
    }

    /// <summary>How the numbers of two ranges lie to each other in a type; no range is every number.</summary>
    public static Inclusion Compare(ElementType type, NumericRange? before, NumericRange? after)
    {
        if (before == after)
            return Inclusion.Equal;
        var (old, @new) = (ValueSet.Of(type, before), ValueSet.Of(type, after));
        return Of(old.IsWithin(@new), @new.IsWithin(old));
    }

    /// <summary>Whether every value of this domain is one of the other.</summary>
    public bool IsWithin(ValueDomain other) =>
        (!_takesNull || other._takesNull) && (!_takesNaN || other._takesNaN) && _values.IsWithin(other._values);

    /// <summary>Whether a type has every number of this domain. NaN counts for nothing here.</summary>
    public bool FitsInto(ElementType type) => _values.IsWithin(ValueSet.Of(type));

    private static Inclusion Of(bool oldIsWithinNew, bool newIsWithinOld) =>
        (oldIsWithinNew, newIsWithinOld) switch
        {
            (true, true) => Inclusion.Equal,
            (true, false) => Inclusion.Widened,
            (false, true) => Inclusion.Narrowed,
            _ => Inclusion.Incomparable,
        };

    // A number outside the range that counts as missing is taken where a missing value is.
    private static bool IsTakenOutside(FeatureContract feature) =>
        feature.Outside == Outside.Clamp || (feature.Outside == Outside.Missing && feature.Missing is not null);
}
