using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>Bounds what is kept of a file, whatever the file says of itself.</summary>
internal sealed class KeptText(WireReader wire, OnnxLimits limits)
{
    // What an object and its place in a list cost beside its characters.
    private const int Overhead = 32;

    private int _left = limits.KeptText;

    /// <summary>Room for something that may be left out.</summary>
    public bool TryTake(int characters)
    {
        if (characters > _left - Overhead)
            return false;
        _left -= characters + Overhead;
        return true;
    }

    /// <summary>Room for something that may not; none left ends the reading.</summary>
    public string Keep(string text)
    {
        if (!TryTake(text.Length))
            wire.Fail(OnnxProblemKind.TooMuchText, "has more names than a model has");
        return text;
    }
}
