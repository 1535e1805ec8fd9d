using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Finds a place for every feature of a tensor that states none: the first in which it fits, in the order of declaration.</summary>
internal static class FreeSlots
{
    public static IEnumerable<(ReadFeature Feature, int Slot)> Of(IReadOnlyCollection<ReadFeature> features)
    {
        // A single feature has no order to write down.
        if (features.Count < 2)
            yield break;
        var taken = features.Where(StatesSlot).Select(feature => (Start: feature.Contract.Slot!.Value, Width: Width(feature))).ToList();
        foreach (var feature in features.Where(feature => !StatesSlot(feature)).OrderBy(File, StringComparer.Ordinal).ThenBy(Position))
        {
            var slot = 0;
            while (taken.Where(other => slot < other.Start + other.Width && other.Start < slot + Width(feature)).ToList() is { Count: > 0 } inTheWay)
                slot = inTheWay.Max(other => other.Start + other.Width);
            taken.Add((slot, Width(feature)));
            yield return (feature, slot);
        }
    }

    private static bool StatesSlot(ReadFeature feature) => feature.Member.Marker.NamedArguments.Any(argument => argument.Key == "Slot");

    private static int Width(ReadFeature feature) => FeatureWidth.Of(feature.Contract);

    private static string? File(ReadFeature feature) => feature.Member.Marker.ApplicationSyntaxReference?.SyntaxTree.FilePath;

    private static int Position(ReadFeature feature) => feature.Member.Marker.ApplicationSyntaxReference?.Span.Start ?? 0;
}
