using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>What freezing a contract would write, or why it is refused.</summary>
/// <param name="Edits">The files to write, in this order, so that one that was not written is missed; empty when refused.</param>
/// <param name="Refusals">Why not; empty when it may be.</param>
/// <param name="Comparison">What the contract was found to change.</param>
public sealed record FreezeResult(
    EquatableArray<BaselineEdit> Edits, EquatableArray<BaselineFinding> Refusals, ComparisonResult Comparison)
{
    /// <summary>Whether nothing stands against it.</summary>
    public bool IsAllowed => Refusals.IsEmpty;
}
