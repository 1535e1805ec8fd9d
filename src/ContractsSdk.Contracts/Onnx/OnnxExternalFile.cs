namespace ContractsSdk.Contracts.Onnx;

/// <summary>A file beside the model that holds weights of it.</summary>
/// <param name="Location">Where, as the model says it: relative to the model's folder, if it is well meant.</param>
/// <param name="Tensors">How many tensors lie in it.</param>
/// <param name="Extent">The farthest byte that is asked for, as far as it is stated.</param>
/// <param name="BadRange">An offset or length that is no part of a file, as written; else null.</param>
/// <param name="IsHidden">
/// Whether a tensor in it is no plain weight of the outermost graph, but inside a node, a function or a sparse tensor. Whoever hands weights
/// to an engine hands over those of the outermost graph; others it may look for by itself, and find somewhere else.
/// </param>
public sealed record OnnxExternalFile(string Location, int Tensors, long Extent, string? BadRange, bool IsHidden = false);
