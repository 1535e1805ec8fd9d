using System.Collections.Generic;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Changelogs;

/// <summary>Who must do what because of a change: a sentence each.</summary>
internal static class Duties
{
    public static IEnumerable<string> Of(Finding change)
    {
        // What is said of the contract as a whole, such as its fallback, shows in the predictions.
        var isOutput = change.Change.Scope is "out" or "contract";
        if (change.Breaks.HasFlag(Breaks.Source))
            yield return isOutput ? "Consumers of the predictions: adapt the code." : "Callers: adapt the code that fills in the features.";
        else if (change.Breaks.HasFlag(Breaks.Binary))
            yield return "Everybody who references it: compile again.";
        if (change.Breaks.HasFlag(Breaks.Stored))
            yield return isOutput ? "Whoever keeps predictions: those of before are of another kind." : "Whoever keeps or sends features: convert what was stored before.";
        if (change.Breaks.HasFlag(Breaks.Meaning))
            yield return "Whoever decides by the predictions: nothing fails, and the numbers mean something else.";
        if (change.Breaks.HasFlag(Breaks.Rollback))
            yield return "Operations: the version before cannot take what is written for this one.";
    }
}
