namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>A file beside the model that holds weights of it.</summary>
/// <param name="Location">Its place as the model says it, relative to the model's folder.</param>
/// <param name="Bytes">The whole file.</param>
internal sealed record WeightFile(string Location, FileBytes Bytes);
