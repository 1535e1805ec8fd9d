using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>The labels of an output: which there are, which class each stands for, and whether more may come.</summary>
internal static class LabelChanges
{
    private const string Fact = "label";

    public static void Compare(OutputContract before, OutputContract after, ChangeList changes)
    {
        if (IsOpen(before) != IsOpen(after))
            changes.Add(RuleIds.LabelsOpenedOrClosed, "open", Openness(before), Openness(after), milder: IsOpen(before));
        if (before.Labels.IsEmpty || after.Labels.IsEmpty || before.Labels == after.Labels)
            return;
        var counts = ContractOrder.LabelsCount(before) && ContractOrder.LabelsCount(after);
        var labels = new VocabularyDifference(before.Labels, after.Labels, counts);
        if (labels.IsReordered || labels.IsShifted || labels.Renamed.Count > 0)
        {
            changes.Add(RuleIds.LabelsReordered, Fact, FactWords.Of(before, Fact), FactWords.Of(after, Fact));
            return;
        }

        if (labels.Removed.Count > 0)
            changes.Add(RuleIds.LabelRemoved, Fact, labels.Removed, []);
        if (labels.Added.Count > 0)
            changes.Add(IsOpen(before) ? RuleIds.LabelAddedToOpenSet : RuleIds.LabelAdded, Fact, [], labels.Added);
    }

    private static bool IsOpen(OutputContract output) => output.LabelsOpen || output.Labels.IsEmpty;

    private static string[] Openness(OutputContract output) => [IsOpen(output) ? "open" : "closed"];
}
