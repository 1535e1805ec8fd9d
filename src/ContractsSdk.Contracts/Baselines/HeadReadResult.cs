using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>A head that was read, or why it was not.</summary>
/// <param name="Head">The head; null when there are errors.</param>
/// <param name="Errors">The errors by line; empty when there is a head.</param>
public sealed record HeadReadResult(HeadContract? Head, EquatableArray<ContractReadError> Errors);
