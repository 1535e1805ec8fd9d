using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Generated;

/// <summary>Writes a one-hot encoding.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OneHot
{
    /// <summary>One at a category's element, zero at the others; all zero for -1. However many categories: one store.</summary>
    /// <param name="elements">The elements of the feature, one a category.</param>
    /// <param name="category">The position of the category.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T>(Span<T> elements, int category)
        where T : unmanaged, INumberBase<T>
    {
        elements.Clear();
        if ((uint)category < (uint)elements.Length)
            elements[category] = T.One;
    }

    /// <summary>True at a category's element, false at the others; all false for -1.</summary>
    /// <param name="elements">The elements of the feature, one a category.</param>
    /// <param name="category">The position of the category.</param>
    public static void Write(Span<bool> elements, int category)
    {
        elements.Clear();
        if ((uint)category < (uint)elements.Length)
            elements[category] = true;
    }

    /// <summary>The same for <see cref="BFloat16"/>.</summary>
    /// <param name="elements">The elements of the feature, one a category.</param>
    /// <param name="category">The position of the category.</param>
    public static void WriteBFloat16(Span<ushort> elements, int category)
    {
        elements.Clear();
        if ((uint)category < (uint)elements.Length)
            elements[category] = BFloat16.Of(1f);
    }
}
