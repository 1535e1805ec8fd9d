namespace ContractsSdk.Contracts.Signatures;

/// <summary>A version of a set of operators.</summary>
/// <param name="Domain">Whose; <c>ai.onnx</c> is ONNX's own.</param>
/// <param name="Version">Which.</param>
public sealed record OperatorSet(string Domain, long Version);
