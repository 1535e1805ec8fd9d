using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>An interval of numbers. Both bounds are of the type of the member they limit.</summary>
/// <param name="Minimum">The lower bound.</param>
/// <param name="Maximum">The upper bound.</param>
/// <param name="MinimumIsExclusive">Whether the lower bound itself is outside.</param>
/// <param name="MaximumIsExclusive">Whether the upper bound itself is outside.</param>
public sealed record NumericRange(
    ContractValue Minimum, ContractValue Maximum, bool MinimumIsExclusive = false, bool MaximumIsExclusive = false);
