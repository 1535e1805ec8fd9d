using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Domains;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>What changed about the values of an output. Consumers stand on the other side: here narrower is harmless.</summary>
internal static class OutputChanges
{
    public static void Compare(OutputContract before, OutputContract after, ChangeList changes)
    {
        if (before.Vector != after.Vector || ValueKinds.Of(before.Type) != ValueKinds.Of(after.Type))
        {
            changes.Add(RuleIds.OutputKindChanged, "type", Kind(before), Kind(after));
        }
        else
        {
            CompareType(before, after, changes);
            CompareRange(before, after, changes);
            LabelChanges.Compare(before, after, changes);
            CompareLength(before, after, changes);
        }

        OutputMeaning.Compare(before, after, changes);
    }

    private static string[] Kind(OutputContract output) =>
        [.. FactWords.Of(output, "type"), .. output.Vector ? new[] { "vector" } : []];

    private static void CompareType(OutputContract before, OutputContract after, ChangeList changes)
    {
        if (before.Type == after.Type)
            return;
        var isNarrower = ValueDomain.Compare(before.Type, after.Type) == Inclusion.Narrowed;
        changes.Add(
            isNarrower ? RuleIds.OutputTypeNarrowed : RuleIds.OutputTypeWidened, "type", FactWords.Of(before, "type"), FactWords.Of(after, "type"));
    }

    private static void CompareRange(OutputContract before, OutputContract after, ChangeList changes)
    {
        // In the type of before: what a wider type adds is the type's finding. Without a range NaN comes through, too.
        var inclusion = ValueDomain.Compare(before.Type, before.Range, after.Range);
        if (inclusion == Inclusion.Equal && before.Range is null == after.Range is null)
            return;
        var isNarrower = inclusion == Inclusion.Narrowed || (inclusion == Inclusion.Equal && after.Range is not null);
        changes.Add(isNarrower ? RuleIds.OutputNarrowed : RuleIds.OutputWidened, "range", Range(before), Range(after));
    }

    private static string[] Range(OutputContract output) =>
        [.. FactWords.Of(output, "range"), .. FactWords.Of(output, "exclusive").Select(end => "exclusive-" + end)];

    private static void CompareLength(OutputContract before, OutputContract after, ChangeList changes)
    {
        // Labels that came or went took the length along.
        if (Length(before) is { } old && Length(after) is { } @new && old != @new && before.Labels == after.Labels)
        {
            changes.Add(
                RuleIds.VectorLengthChanged, "length",
                [old.ToString(CultureInfo.InvariantCulture)], [@new.ToString(CultureInfo.InvariantCulture)]);
        }
    }

    private static int? Length(OutputContract output) =>
        !output.Vector ? null : output.Length ?? (output.Labels.IsEmpty ? null : output.Labels.Count);
}
