namespace ContractsSdk.Contracts.Onnx;

/// <summary>What was read, or why it was not.</summary>
/// <param name="Model">The model; null when there is a problem.</param>
/// <param name="Problem">The problem; null when there is a model.</param>
public sealed record OnnxReadResult(OnnxModel? Model, OnnxProblem? Problem);
