using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>What came of a comparison.</summary>
/// <param name="Findings">By rule, then by subject; those that are not to be heard are left out.</param>
/// <param name="Unused">The acknowledgements that no finding needed.</param>
public sealed record ComparisonResult(EquatableArray<Finding> Findings, EquatableArray<Acknowledgement> Unused);
