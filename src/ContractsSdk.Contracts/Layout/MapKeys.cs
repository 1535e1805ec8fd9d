using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Layout;

/// <summary>The order in which generated code numbers the keys of a map: numbers by value, then texts.</summary>
internal static class MapKeys
{
    public static EquatableArray<ContractValue> Sorted(IEnumerable<ContractValue> keys) => keys
        .Distinct()
        .OrderBy(key => Number(key) is null)
        .ThenBy(key => Number(key) ?? 0)
        .ThenBy(key => key.Text, StringComparer.Ordinal)
        .ThenBy(key => key.Type)
        .ToEquatableArray();

    public static int IndexOf(EquatableArray<ContractValue> keys, ContractValue key)
    {
        var index = 0;
        while (keys[index] != key)
            index++;
        return index;
    }

    // The keys of a ZipMap are 64-bit integers or texts; decimal holds every one of the former.
    private static decimal? Number(ContractValue key) =>
        key.Type is not (ElementType.String or ElementType.Unspecified)
        && decimal.TryParse(key.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
