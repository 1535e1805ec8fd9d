namespace ContractsSdk.Contracts.Onnx;

/// <summary>
/// Bytes in their order, pulled. This library opens no file: whoever may, hands one in. What a source throws passes through.
/// </summary>
public interface IByteSource
{
    /// <summary>Reads up to <paramref name="count"/> bytes; 0 only at the end.</summary>
    int Read(byte[] buffer, int offset, int count);

    /// <summary>Passes over bytes and says how many there were: fewer than <paramref name="count"/> only at the end.</summary>
    long Skip(long count);
}
