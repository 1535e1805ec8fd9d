using System;
using System.Collections.Generic;

namespace ContractsSdk.Contracts.Layout;

/// <summary>Where each tensor stands in its sorted list.</summary>
internal static class TensorPositions
{
    public static Dictionary<string, int> Of(IEnumerable<string> names)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
            positions.Add(name, positions.Count);
        return positions;
    }
}
