using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Whether stated slots fill a tensor: each element once, none left out.</summary>
internal static class SlotCheck
{
    public static void Report(ReadingContext context, string tensor, ReadFeature[] features, int?[] slots)
    {
        var placed = features
            .Zip(slots, (feature, slot) => (feature.Member, Start: (long)slot!.Value, End: slot.Value + (long)FeatureWidth.Of(feature.Contract)))
            .OrderBy(feature => feature.Start)
            .ToArray();
        var last = (Member: (Member?)null, Start: 0L, End: 0L);
        foreach (var feature in placed)
        {
            var member = feature.Member;
            if (feature.Start > last.End)
            {
                context.Report(
                    RuleIds.MissingSlots, member.Property, member.Marker, member.Name, Elements(last.End, feature.Start), tensor);
            }
            else if (feature.Start < last.End)
            {
                context.Report(
                    RuleIds.OverlappingSlots, member.Property, member.Marker,
                    member.Name, Elements(feature.Start, feature.End), last.Member!.Name, Elements(last.Start, last.End), tensor);
            }

            if (feature.End > last.End)
                last = feature;
        }
    }

    private static string Elements(long start, long end) =>
        end == start + 1 ? $"slot {Numeral.Of(start)}" : $"slots {Numeral.Of(start)} to {Numeral.Of(end - 1)}";
}
