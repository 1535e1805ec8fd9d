using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>
/// What was accepted, folded into the release it was accepted for:
/// <c>accepted MC217 out = probabilities threshold 0.7 -> 0.73 because "recalibrated"</c>. The contract's own facts have <c>""</c> for a name.
/// </summary>
internal static class AcceptedFact
{
    private const string Because = "because";

    public static bool Is(ContractFact fact) => fact.Scope == "accepted";

    public static ContractFact Write(AcceptedChange change) => new(
        "accepted", change.Rule, change.Scope,
        new[] { change.Path ?? "", change.Fact }.Concat(change.Change).Concat([Because, change.Reason]).ToEquatableArray());

    public static AcceptedChange? Read(ContractFact fact)
    {
        var (words, count) = (fact.Values, fact.Values.Count);
        if (fact.Path is null || count < 4 || words[count - 2] != Because)
            return null;
        var path = words[0].Length == 0 ? null : words[0];
        return new(fact.Path, fact.Name, path, words[1], words.Skip(2).Take(count - 4).ToEquatableArray(), words[count - 1]);
    }
}
