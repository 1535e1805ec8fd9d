using System;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>What an output means, and by which names it is found.</summary>
internal static class OutputMeaning
{
    // What decides which class of the model is read, and whether it was stated makes no difference.
    private static readonly string[] Places = ["index", "key", "true"];

    public static void Compare(OutputContract before, OutputContract after, ChangeList changes)
    {
        Reread("tensor", Tensor(before, after), Tensor(after, before));
        foreach (var place in Places)
            Reread(place, Place(before, place), Place(after, place));
        Invariant(RuleIds.PositiveClassChanged, "positive");
        Invariant(RuleIds.ScoreKindChanged, "meaning");
        Invariant(RuleIds.ThresholdChanged, "threshold");
        Invariant(RuleIds.OutputUnitChanged, "unit");
        if (before.Deprecated != after.Deprecated)
            changes.Add(RuleIds.DeprecationChanged, "deprecated", [], [after.Deprecated ? "deprecated" : "kept"]);
        foreach (var name in before.FormerNames.Except(after.FormerNames, StringComparer.Ordinal).Where(name => name != after.Name))
            changes.Add(RuleIds.OutputFormerNameDropped, "former", [name], []);
        if (before.ClrName is { } old && after.ClrName is { } @new && old != @new)
            changes.Add(RuleIds.OutputMemberRenamed, "member", [old], [@new]);

        void Reread(string fact, string[] old, string[] @new)
        {
            if (!old.SequenceEqual(@new, StringComparer.Ordinal))
                changes.Add(RuleIds.PositiveClassChanged, fact, old, @new);
        }

        void Invariant(string rule, string fact)
        {
            var (old, @new) = (FactWords.Of(before, fact), FactWords.Of(after, fact));
            if (old.Length == 0 || @new.Length == 0)
            {
                if (old.Length != @new.Length)
                    changes.Add(RuleIds.OutputMeaningDeclared, fact, old, @new, milder: old.Length == 0);
            }
            else if (!old.SequenceEqual(@new, StringComparer.Ordinal))
            {
                changes.Add(rule, fact, old, @new);
            }
        }
    }

    // A tensor that has the output's own name is renamed with it.
    private static string[] Tensor(OutputContract output, OutputContract other) =>
        output.Tensor is null && other.Tensor is null ? [] : [output.Tensor ?? output.Name];

    private static string[] Place(OutputContract output, string fact) => fact switch
    {
        "index" when output.Index == 0 && !output.Vector => [],
        _ => FactWords.Of(output, fact),
    };
}
