using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Generated;

/// <summary>Puts a declared value in the place of a missing number: null or NaN.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Imputation
{
    /// <summary>The value, or <paramref name="missing"/> for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Of(float value, float missing) => float.IsNaN(value) ? missing : value;

    /// <summary>The value, or <paramref name="missing"/> for null and NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Of(float? value, float missing) => Of(value ?? float.NaN, missing);

    /// <summary>The value, or <paramref name="missing"/> for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double value, double missing) => double.IsNaN(value) ? missing : value;

    /// <summary>The value, or <paramref name="missing"/> for null and NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double? value, double missing) => Of(value ?? double.NaN, missing);
}
