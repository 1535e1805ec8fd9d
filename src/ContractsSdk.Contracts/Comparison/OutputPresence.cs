using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Outputs that came, went, or took another name; and what changed about the others.</summary>
internal static class OutputPresence
{
    private const string Fact = "output";

    public static IEnumerable<Change> Of(Pairing<OutputContract> outputs) =>
        outputs.Removed.SelectMany(output => One(output, RuleIds.OutputRemoved))
            .Concat(outputs.Added.SelectMany(output => One(output, RuleIds.OutputAdded)))
            .Concat(outputs.Pairs.SelectMany(Both));

    private static ChangeList One(OutputContract output, string rule)
    {
        var changes = SubjectOf.Output(output);
        changes.Add(rule, Fact, [], []);
        return changes;
    }

    private static ChangeList Both(Pair<OutputContract> output)
    {
        var (before, after) = (output.Before, output.After);
        var changes = SubjectOf.Output(after, before.Name);
        if (before.Name != after.Name)
            changes.Add(RuleIds.OutputRenamed, "name", [before.Name], [after.Name], milder: after.FormerNames.Contains(before.Name));
        if (before != after)
            OutputChanges.Compare(before, after, changes);
        return changes;
    }
}
