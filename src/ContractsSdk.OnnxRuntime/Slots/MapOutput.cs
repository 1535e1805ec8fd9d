using System;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>
/// The values of a sequence of maps, copied out key by key. The maps of one sequence have the same keys (a ZipMap makes them all from one list),
/// so the keys are compared once a sequence, and again where a map has more or fewer.
/// </summary>
internal sealed unsafe class MapOutput(OrtRuntime runtime, OutputTensor planned, int capacity)
{
    private readonly OrtApi _api = runtime.Api;
    private readonly float[] _values = new float[capacity * planned.Keys.Count];
    private readonly int[] _positions = new int[planned.Keys.Count];
    private readonly MapKeyReader _keys = new(runtime.Api);

    /// <summary>A value; NaN where the row's map has no such key.</summary>
    public float this[int row, int key] => _values[(row * _positions.Length) + key];

    /// <summary>Copies the values of a sequence with one map a row. Allocates nothing as long as the keys stay the same.</summary>
    /// <param name="sequence">The result of a run.</param>
    /// <param name="firstRow">The slot's row that its first map belongs to.</param>
    /// <param name="rows">How many maps it must hold.</param>
    /// <exception cref="OrtException">It holds something else.</exception>
    public void Read(nint sequence, int firstRow, int rows)
    {
        nuint count;
        OrtError.ThrowIfFailed(_api, _api.GetValueCount(sequence, &count));
        if (count != (nuint)rows)
            throw new OrtException(new OrtError(OrtErrorCode.Fail, $"output '{planned.Name}' has {count} maps for {rows} rows"));
        for (var row = 0; row < rows; row++)
            ReadMap(sequence, row, _values.AsSpan((firstRow + row) * _positions.Length, _positions.Length));
    }

    private void ReadMap(nint sequence, int row, Span<float> into)
    {
        nint map = 0, values = 0, data;
        try
        {
            OrtError.ThrowIfFailed(_api, _api.GetValue(sequence, row, runtime.Allocator, &map));
            OrtError.ThrowIfFailed(_api, _api.GetValue(map, 1, runtime.Allocator, &values));
            var count = Count(values);
            if (row == 0 || count != _keys.Count)
                ReadKeys(map);
            OrtError.ThrowIfFailed(_api, _api.GetTensorMutableData(values, &data));
            var found = new ReadOnlySpan<float>((void*)data, Math.Min(count, _keys.Count));
            for (var key = 0; key < into.Length; key++)
                into[key] = (uint)_positions[key] < (uint)found.Length ? found[_positions[key]] : float.NaN;
        }
        finally
        {
            _api.ReleaseValue(values);
            _api.ReleaseValue(map);
        }
    }

    private void ReadKeys(nint map)
    {
        nint keys = 0;
        try
        {
            OrtError.ThrowIfFailed(_api, _api.GetValue(map, 0, runtime.Allocator, &keys));
            if (_keys.Read(keys))
                Resolve();
        }
        finally
        {
            _api.ReleaseValue(keys);
        }
    }

    private void Resolve()
    {
        // A contract may write a key as any integer type; a map has 64-bit ones. The text is the same.
        var found = _keys.Values();
        for (var key = 0; key < _positions.Length; key++)
            _positions[key] = Array.FindIndex(found, value => value.Text == planned.Keys[key].Text);
    }

    private int Count(nint tensor)
    {
        nint info;
        nuint count;
        OrtError.ThrowIfFailed(_api, _api.GetTensorTypeAndShape(tensor, &info));
        var status = _api.GetTensorShapeElementCount(info, &count);
        _api.ReleaseTensorTypeAndShapeInfo(info);
        OrtError.ThrowIfFailed(_api, status);
        return (int)count;
    }
}
