using ContractsSdk.Contracts.Onnx;

namespace ContractsSdk.Onnx.Tests.Making;

/// <summary>Reads what a test made.</summary>
internal static class Reading
{
    public static OnnxReadResult Read(this Proto model) => Read(model.Bytes);

    public static OnnxReadResult Read(byte[] bytes, OnnxLimits? limits = null) => OnnxReader.Read(new ByteArraySource(bytes), limits);

    /// <summary>What is read of a file that is a model.</summary>
    public static OnnxModel Model(this Proto model) => Model(model.Bytes);

    public static OnnxModel Model(byte[] bytes)
    {
        var result = Read(bytes);
        Assert.Null(result.Problem);
        return result.Model!;
    }
}
