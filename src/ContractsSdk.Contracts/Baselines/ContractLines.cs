using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>Where a contract's text says what a finding is about.</summary>
/// <param name="text">The text of the contract.</param>
public sealed class ContractLines(string text)
{
    private readonly List<FactLine> _lines = FactText.Read(ContractText.Header, text, new());

    /// <summary>The line, from 1: of the fact, else of whose fact it was, else of the version.</summary>
    public int Of(AcceptedChange change) => Of(change.Scope, change.Path, change.Fact);

    /// <summary>The line, from 1: of the fact, else of whose fact it would be, else of the version.</summary>
    public int Of(string scope, string? path, string name) =>
        Find(fact => fact.Scope == scope && fact.Path == path && fact.Name == name)
        ?? Find(fact => path is not null && fact.Scope == scope && fact.Path == path)
        ?? Find(fact => fact is { Scope: "contract", Name: "version" })
        ?? 1;

    /// <summary>The line of a fact, from 1.</summary>
    internal int Of(ContractFact fact) => Find(other => other == fact) ?? 1;

    private int? Find(System.Func<ContractFact, bool> isIt) =>
        _lines.Where(line => isIt(line.Fact)).Select(line => (int?)line.Number).FirstOrDefault();
}
