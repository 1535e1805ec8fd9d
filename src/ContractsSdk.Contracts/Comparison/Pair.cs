namespace ContractsSdk.Contracts.Comparison;

/// <summary>The same thing before and after.</summary>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
internal sealed record Pair<T>(T Before, T After);
