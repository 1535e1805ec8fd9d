namespace ContractsSdk.Contracts;

/// <summary>An interval of lengths, both ends allowed.</summary>
/// <param name="Minimum">From 0.</param>
/// <param name="Maximum">The longest allowed, or null.</param>
public sealed record LengthRange(int Minimum, int? Maximum);
