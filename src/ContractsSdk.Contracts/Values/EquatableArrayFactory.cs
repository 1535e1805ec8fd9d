using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Values;

/// <summary>Makes <see cref="EquatableArray{T}"/>s.</summary>
public static class EquatableArray
{
    /// <summary>The given items. The array belongs to the result from here on.</summary>
    public static EquatableArray<T> Of<T>(params T[] items) => new(items);

    /// <summary>Copies the given items.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToArray());
}
