namespace ContractsSdk.Benchmarks.Baseline;

/// <summary>Where the functions stand in ONNX Runtime's table that the C loop calls by itself.</summary>
internal static class OrtPosition
{
    public const int Run = 9;
    public const int GetTensorMutableData = 51;
    public const int FillStringTensor = 52;
    public const int GetValue = 80;
    public const int ReleaseValue = 96;
}

/// <summary>ONNX's numbers for element types.</summary>
internal static class OnnxElement
{
    public const int Float = 1;
    public const int Int64 = 7;
    public const int String = 8;
}
