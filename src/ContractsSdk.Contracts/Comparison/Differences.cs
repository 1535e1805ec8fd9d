using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Everything the rules have to say about the way from one contract to another. Both are in the order of their text.</summary>
internal static class Differences
{
    /// <param name="before">The older contract.</param>
    /// <param name="after">The newer one.</param>
    /// <param name="retired">Every name that was ever retired.</param>
    public static IReadOnlyList<Change> Between(ModelContract before, ModelContract after, ISet<string> retired)
    {
        var features = Pairing<FeatureContract>.Of(before.Features, after.Features);
        var changes = TypeAndOwnerChanges.Of(before, after)
            .Concat(FeaturePresence.Of(features, after, retired))
            .Concat(RetiredNames.Of(before, after, retired))
            .Concat(features.Pairs.SelectMany(FeatureChanges.Of))
            .Concat(SlotChanges.Of(features))
            .Concat(OutputPresence.Of(Pairing<OutputContract>.Of(before.Outputs, after.Outputs)))
            .Concat(ConstantChanges.Of(before, after));
        return [.. ModelJoin.Join(before, after, changes)];
    }
}
