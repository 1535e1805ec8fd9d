namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>
/// Execution providers whose options are an object of the C API; the numbers are where it has their functions: append, create, update, as
/// text, release. All others are appended by their name.
/// </summary>
internal enum ProviderObject
{
    /// <summary>TensorRT.</summary>
    TensorRt = 170,

    /// <summary>CUDA.</summary>
    Cuda = 204,
}
