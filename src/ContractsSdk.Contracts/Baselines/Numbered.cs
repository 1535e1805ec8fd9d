namespace ContractsSdk.Contracts.Baselines;

/// <summary>A line that was read, and where it stands.</summary>
internal readonly record struct Numbered<T>(int Line, T Value);
