using System;
using System.Runtime.CompilerServices;
using System.Text;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Values;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>
/// Reads the keys of maps: whole numbers or texts. Remembers the bytes of the last ones, so that asking again whether they are still the same
/// costs a comparison and allocates nothing. Not thread-safe.
/// </summary>
internal sealed unsafe class MapKeyReader(OrtApi api)
{
    private byte[] _bytes = Pinned<byte>(256);
    private nuint[] _offsets = Pinned<nuint>(16);
    private byte[] _known = [];
    private nuint[] _knownOffsets = [];
    private bool _isText;

    /// <summary>How many keys there were.</summary>
    public int Count { get; private set; } = -1;

    /// <summary>Reads the keys.</summary>
    /// <param name="keys">A tensor of 64-bit integers or of texts.</param>
    /// <returns>Whether they are others than the last time.</returns>
    /// <exception cref="OrtException">They cannot be read.</exception>
    public bool Read(nint keys)
    {
        var (count, isText) = Describe(keys);
        var length = isText ? ReadTexts(keys, count) : ReadNumbers(keys, count);
        var offsets = _offsets.AsSpan(0, isText ? count : 0);
        if (count == Count && isText == _isText && _bytes.AsSpan(0, length).SequenceEqual(_known) && offsets.SequenceEqual(_knownOffsets))
            return false;

        (Count, _isText) = (count, isText);
        _known = _bytes.AsSpan(0, length).ToArray();
        _knownOffsets = offsets.ToArray();
        return true;
    }

    /// <summary>The keys as a contract writes them, in the map's order.</summary>
    public ContractValue[] Values()
    {
        var values = new ContractValue[Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ContractValue.Of(_isText
                ? Encoding.UTF8.GetString(_known.AsSpan()[(int)_knownOffsets[i]..(i + 1 < Count ? (int)_knownOffsets[i + 1] : _known.Length)])
                : BitConverter.ToInt64(_known, i * sizeof(long)));
        }

        return values;
    }

    private (int Count, bool IsText) Describe(nint keys)
    {
        nint info;
        nuint count;
        int element;
        OrtError.ThrowIfFailed(api, api.GetTensorTypeAndShape(keys, &info));
        var counted = api.GetTensorShapeElementCount(info, &count);
        var typed = api.GetTensorElementType(info, &element);
        api.ReleaseTensorTypeAndShapeInfo(info);
        OrtError.ThrowIfFailed(api, counted);
        OrtError.ThrowIfFailed(api, typed);
        return ((int)count, OnnxElement.TypeOf((ulong)element) == ElementType.String);
    }

    private int ReadNumbers(nint keys, int count)
    {
        nint data;
        OrtError.ThrowIfFailed(api, api.GetTensorMutableData(keys, &data));
        var bytes = new ReadOnlySpan<byte>((void*)data, count * sizeof(long));
        Grow(ref _bytes, bytes.Length);
        bytes.CopyTo(_bytes);
        return bytes.Length;
    }

    private int ReadTexts(nint keys, int count)
    {
        nuint length;
        OrtError.ThrowIfFailed(api, api.GetStringTensorDataLength(keys, &length));
        Grow(ref _bytes, (int)length);
        Grow(ref _offsets, count);
        OrtError.ThrowIfFailed(api, api.GetStringTensorContent(
            keys, (byte*)Unsafe.AsPointer(ref _bytes[0]), length, (nuint*)Unsafe.AsPointer(ref _offsets[0]), (nuint)count));
        return (int)length;
    }

    private static void Grow<T>(ref T[] buffer, int length)
    {
        if (buffer.Length < length)
            buffer = Pinned<T>(length);
    }

    private static T[] Pinned<T>(int length) => GC.AllocateArray<T>(length, pinned: true);
}
