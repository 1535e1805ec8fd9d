using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Constants with another value. One that came or went is a matter of the model's signature.</summary>
internal static class ConstantChanges
{
    public static IEnumerable<Change> Of(ModelContract before, ModelContract after) =>
        from old in before.Constants
        from @new in after.Constants
        where old.Name == @new.Name && old.Value != @new.Value
        from change in Changed(old, @new)
        select change;

    private static ChangeList Changed(ConstantContract old, ConstantContract @new)
    {
        var changes = SubjectOf.Constant(@new.Name);
        changes.Add(RuleIds.ConstantChanged, "value", [old.Value.Text], [@new.Value.Text]);
        return changes;
    }
}
