namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>ONNX's numbers for element types.</summary>
internal static class OnnxElement
{
    public const int Float = 1;
    public const int Int64 = 7;
    public const int String = 8;

    /// <summary>The element type; Unspecified for one no contract can name (complex, 8- and 4-bit floats).</summary>
    public static ElementType From(int onnx) => onnx switch
    {
        Float => ElementType.Float32,
        2 => ElementType.UInt8,
        3 => ElementType.Int8,
        4 => ElementType.UInt16,
        5 => ElementType.Int16,
        6 => ElementType.Int32,
        Int64 => ElementType.Int64,
        String => ElementType.String,
        9 => ElementType.Bool,
        10 => ElementType.Float16,
        11 => ElementType.Float64,
        12 => ElementType.UInt32,
        13 => ElementType.UInt64,
        16 => ElementType.BFloat16,
        _ => ElementType.Unspecified,
    };
}
