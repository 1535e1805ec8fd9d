using System;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>
/// The values of a sequence of maps, copied out key by key. The keys are read once: only a ZipMap makes such a sequence, no operator passes one
/// on, and a ZipMap takes its keys from the model. A map of another size is read anew all the same, since memory depends on it.
/// </summary>
/// <param name="runtime">The library.</param>
/// <param name="planned">The plan's.</param>
/// <param name="capacity">The most rows.</param>
/// <param name="areOpen">Whether runs choose the lengths of inputs.</param>
internal sealed unsafe class MapOutput(OrtRuntime runtime, OutputTensor planned, int capacity, bool areOpen)
{
    private readonly OrtApi _api = runtime.Api;
    private readonly float[] _values = new float[capacity * planned.Keys.Count];
    private readonly int[] _positions = new int[planned.Keys.Count];
    private int _size = -1;
    private bool _isOneARow;

    /// <summary>A value; NaN where the row's map has no such key.</summary>
    public float this[int row, int key] => _values[(row * _positions.Length) + key];

    /// <summary>Copies the values of a sequence with one map a row. Allocates nothing after the first time.</summary>
    /// <param name="sequence">The result of a run.</param>
    /// <param name="firstRow">The slot's row that its first map belongs to.</param>
    /// <param name="rows">How many maps it must hold.</param>
    /// <exception cref="OrtException">It holds something else.</exception>
    public void Read(nint sequence, int firstRow, int rows)
    {
        // Counting costs 230 ns: the library describes the whole type of the value to find that it is a sequence. A row alone is counted until
        // it was seen to have one map: how many there are follows from the shapes of the inputs, and these stay as they are.
        if (rows > 1 || !_isOneARow)
            Count(sequence, rows);
        for (var row = 0; row < rows; row++)
            ReadMap(sequence, row, _values.AsSpan((firstRow + row) * _positions.Length, _positions.Length));
    }

    private void Count(nint sequence, int rows)
    {
        nuint count;
        OrtError.ThrowIfFailed(_api, _api.GetValueCount(sequence, &count));
        if (count != (nuint)rows)
            throw new OrtException(new OrtError(OrtErrorCode.Fail, $"output '{planned.Name}' has {count} maps for {rows} rows"));
        _isOneARow = rows == 1 && !areOpen;
    }

    private void ReadMap(nint sequence, int row, Span<float> into)
    {
        nint map = 0, values = 0, data;
        try
        {
            OrtError.ThrowIfFailed(_api, _api.GetValue(sequence, row, runtime.Allocator, &map));
            OrtError.ThrowIfFailed(_api, _api.GetValue(map, 1, runtime.Allocator, &values));
            var size = Size(values);
            if (size != _size)
                ReadKeys(map, size);
            OrtError.ThrowIfFailed(_api, _api.GetTensorMutableData(values, &data));
            for (var key = 0; key < into.Length; key++)
                into[key] = _positions[key] >= 0 ? ((float*)data)[_positions[key]] : float.NaN;
        }
        finally
        {
            _api.ReleaseValue(values);
            _api.ReleaseValue(map);
        }
    }

    private void ReadKeys(nint map, int size)
    {
        nint keys = 0;
        try
        {
            OrtError.ThrowIfFailed(_api, _api.GetValue(map, 0, runtime.Allocator, &keys));
            // A contract may write a key as any integer type; a map has 64-bit ones. The text is the same.
            var found = MapKeys.Read(_api, keys).Take(size).Select(key => key.Text).ToArray();
            for (var key = 0; key < _positions.Length; key++)
                _positions[key] = Array.IndexOf(found, planned.Keys[key].Text);
            _size = size;
        }
        finally
        {
            _api.ReleaseValue(keys);
        }
    }

    /// <summary>How many values there are.</summary>
    private int Size(nint values)
    {
        nuint size;
        if (runtime.TellsSize)
        {
            OrtError.ThrowIfFailed(_api, _api.GetTensorSizeInBytes(values, &size));
            return (int)(size / sizeof(float));
        }

        nint info;
        OrtError.ThrowIfFailed(_api, _api.GetTensorTypeAndShape(values, &info));
        var status = _api.GetTensorShapeElementCount(info, &size);
        _api.ReleaseTensorTypeAndShapeInfo(info);
        OrtError.ThrowIfFailed(_api, status);
        return (int)size;
    }
}
