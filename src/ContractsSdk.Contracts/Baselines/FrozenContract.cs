using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>
/// A released version as its file states it: the contract, the release before it, what was accepted on the way from there, and the
/// checksum over all of that.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Previous">The release before it; null for the first.</param>
/// <param name="Accepted">What was accepted.</param>
public sealed record FrozenContract(ModelContract Contract, Predecessor? Previous, EquatableArray<AcceptedChange> Accepted)
{
    /// <summary>The text of the file.</summary>
    public string Write()
    {
        var facts = ContractFacts.Of(ContractOrder.Sorted(Contract)).Concat(Accepted.Select(AcceptedFact.Write));
        if (Previous is not null)
            facts = facts.Concat([PreviousFact.Write(Previous)]);
        return Checksum.Append(FactText.Write(ContractText.Header, facts));
    }

    /// <summary>The digest by which <c>released.txt</c> and the next release know the file.</summary>
    public static string DigestOf(string text) => Digest.Of(text);

    /// <summary>Reads a file. The checksum is none of its business; see <see cref="Checksum"/>.</summary>
    internal static FrozenContract? Read(string text, ReadErrors errors, FactMemory? memory = null)
    {
        var lines = FactText.Read(ContractText.Header, text, errors, memory);
        if (!errors.None)
            return null;
        var previous = lines.Find(line => PreviousFact.Is(line.Fact));
        var accepted = new List<AcceptedChange>();
        foreach (var line in lines.Where(line => AcceptedFact.Is(line.Fact)))
        {
            if (AcceptedFact.Read(line.Fact) is { } change)
                accepted.Add(change);
            else
                errors.Add(line.Number, "expected 'accepted', a rule, a scope, and what was accepted because of what");
        }

        lines.RemoveAll(line => PreviousFact.Is(line.Fact) || AcceptedFact.Is(line.Fact) || Checksum.Is(line.Fact));
        var contract = ContractReader.Read(lines, errors, memory);
        return errors.None ? new(contract, previous.Fact is null ? null : PreviousFact.Read(previous.Fact), accepted.ToEquatableArray()) : null;
    }
}
