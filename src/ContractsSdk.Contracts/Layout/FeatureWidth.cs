using System;

namespace ContractsSdk.Contracts.Layout;

/// <summary>How many elements of its tensor a feature takes.</summary>
public static class FeatureWidth
{
    /// <summary>One; of a one-hot encoding one a category, of a vector the product of its axes, at their longest. Never below 1.</summary>
    public static int Of(FeatureContract feature)
    {
        if (feature.Encoding == FeatureEncoding.OneHot)
            return Math.Max(1, feature.Categories.Count);
        if (feature.Axis is { } open)
            return Math.Max(1, open.Maximum);
        var width = 1L;
        foreach (var axis in feature.Shape)
            width = Math.Min(width * Math.Max(axis, 1), int.MaxValue);
        return (int)width;
    }
}
