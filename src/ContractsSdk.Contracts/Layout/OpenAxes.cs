using System;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Layout;

/// <summary>The axes whose lengths each run chooses.</summary>
internal static class OpenAxes
{
    /// <summary>One of each name, as long as its longest vector.</summary>
    public static EquatableArray<PlannedAxis> Of(ModelContract contract) => contract.Features
        .Select(feature => feature.Axis)
        .OfType<OpenAxis>()
        .GroupBy(axis => axis.Name, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new PlannedAxis(group.Key, Math.Max(1, group.Max(axis => axis.Maximum))))
        .ToEquatableArray();

    /// <summary>The position of a feature's axis; null when it has none.</summary>
    public static int? IndexOf(EquatableArray<PlannedAxis> axes, FeatureContract feature)
    {
        for (var i = 0; i < axes.Count; i++)
        {
            if (axes[i].Name == feature.Axis?.Name)
                return i;
        }

        return null;
    }
}
