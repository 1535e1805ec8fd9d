using System;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>Reads halves as floats, which have every number of theirs: the checks are made there.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Halves
{
    /// <summary>The number.</summary>
    public static float Of(Half value) => (float)value;

    /// <summary>The number, or null.</summary>
    public static float? Of(Half? value) => (float?)value;
}
