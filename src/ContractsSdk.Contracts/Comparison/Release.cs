using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>A released version of a contract.</summary>
/// <param name="Contract">What it says.</param>
/// <param name="Accepted">What was accepted when it was released.</param>
public sealed record Release(ModelContract Contract, EquatableArray<AcceptedChange> Accepted = default)
{
    /// <summary>The version; null when the contract does not have one that can be read.</summary>
    public ContractVersion? Version { get; } = ContractVersion.Read(Contract.Version, out _);

    internal bool Accepts(AcceptedChange change) => Accepted.Any(accepted => accepted.IsFor(change));
}
