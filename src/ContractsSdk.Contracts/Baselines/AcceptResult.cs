using ContractsSdk.Contracts.Comparison;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>What accepting a finding would write, or why it is refused.</summary>
/// <param name="Accepted">The line that would be written; null when refused.</param>
/// <param name="Edit">The file with it; null when refused.</param>
/// <param name="Refusal">Why not; null when it may be.</param>
public sealed record AcceptResult(Acknowledgement? Accepted, BaselineEdit? Edit, BaselineFinding? Refusal);
