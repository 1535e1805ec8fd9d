namespace ContractsSdk.Contracts.Signatures;

/// <summary>Where in the model an input or output stands: lines are sorted by name, and the order of a graph means something.</summary>
internal sealed record Positioned(int Position);
