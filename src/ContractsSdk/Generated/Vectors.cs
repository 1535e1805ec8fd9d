using System;
using System.ComponentModel;
using System.Numerics;

namespace ContractsSdk.Generated;

/// <summary>Checks vectors, many elements at once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Vectors
{
    /// <summary>Whether no element is NaN or infinite.</summary>
    public static bool AreFinite(ReadOnlySpan<float> values)
    {
        var i = 0;
        for (; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            // Of a finite number the difference to itself is zero, of the others it is NaN.
            var part = new Vector<float>(values[i..]);
            if (!Vector.EqualsAll(part - part, Vector<float>.Zero))
                return false;
        }

        for (; i < values.Length; i++)
        {
            if (!float.IsFinite(values[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether no element is NaN or infinite.</summary>
    public static bool AreFinite(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
                return false;
        }

        return true;
    }

    /// <summary>Whether no element is NaN or infinite.</summary>
    public static bool AreFinite(ReadOnlySpan<Half> values)
    {
        foreach (var value in values)
        {
            if (!Half.IsFinite(value))
                return false;
        }

        return true;
    }

    /// <summary>Which rule the first element breaks that is not finite: NaN is a missing value.</summary>
    public static ViolationRule BrokenRule(ReadOnlySpan<Half> values)
    {
        foreach (var value in values)
        {
            if (!Half.IsFinite(value))
                return Generated.BrokenRule.OfFeature((float)value);
        }

        return ViolationRule.NotFinite;
    }

    /// <summary>Which rule the first element breaks that is not finite: NaN is a missing value.</summary>
    public static ViolationRule BrokenRule(ReadOnlySpan<float> values)
    {
        foreach (var value in values)
        {
            if (!float.IsFinite(value))
                return Generated.BrokenRule.OfFeature(value);
        }

        return ViolationRule.NotFinite;
    }

    /// <summary>Which rule the first element breaks that is not finite: NaN is a missing value.</summary>
    public static ViolationRule BrokenRule(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
                return Generated.BrokenRule.OfFeature(value);
        }

        return ViolationRule.NotFinite;
    }
}
