namespace ContractsSdk.Contracts.Signatures;

/// <summary>One file of a model.</summary>
/// <param name="Name">Relative to the model's folder, with forward slashes; empty for the <c>.onnx</c> itself.</param>
/// <param name="Sha256">SHA-256 of it, 64 lower-case hexadecimal digits.</param>
public sealed record FileDigest(string Name, string Sha256);
