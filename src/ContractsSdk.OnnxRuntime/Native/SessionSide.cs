namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>Which tensors of a session are meant; the numbers are the order in which the C API has their functions.</summary>
internal enum SessionSide
{
    /// <summary>Inputs that must be fed.</summary>
    Inputs = 0,

    /// <summary>Outputs.</summary>
    Outputs = 1,

    /// <summary>Inputs with a default, which may be fed.</summary>
    OptionalInputs = 2,
}
