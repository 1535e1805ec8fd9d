using System;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>
/// Makes readable what the library allocated in a run: finds the true width of each row, and where a slot runs row by row, lays the rows
/// side by side. Outputs with memory made in advance are none of its concern.
/// </summary>
internal sealed unsafe class SlotResults
{
    private readonly SlotWiring _wiring;
    private readonly OrtApi _api;
    private readonly Action<int, nint, int> _set;
    private readonly Func<int, int, nint> _allocate;

    // What each output has of the slot's own memory, where rows have to be laid side by side.
    private readonly (nint Address, int Width)[] _own;

    /// <param name="wiring">The tensors.</param>
    /// <param name="set">Says where an output is: position, address, width.</param>
    /// <param name="allocate">Gives an output memory of the slot's own: position, width.</param>
    public SlotResults(SlotWiring wiring, Action<int, nint, int> set, Func<int, int, nint> allocate)
    {
        _wiring = wiring;
        _api = wiring.Api;
        _set = set;
        _allocate = allocate;
        _own = new (nint, int)[wiring.Outputs.Length];
        for (var i = 0; i < wiring.Outputs.Length; i++)
        {
            if (wiring.Outputs[i] is { Axes: { } axes, Tensor.IsText: true })
                set(i, 0, (int)axes.RowElements);
        }
    }

    /// <summary>Makes the results of the last run unreadable: they are about to be released. What was copied may stay.</summary>
    public void Clear()
    {
        for (var i = 0; i < _wiring.Outputs.Length; i++)
        {
            if (_wiring.Outputs[i] is { IsBound: false, Maps: null } output && (output.Tensor.IsText || !_wiring.RowByRow))
                _set(i, 0, 0);
        }
    }

    /// <summary>Makes the results readable.</summary>
    /// <returns>What is wrong with them, or null. Allocates nothing unless something is.</returns>
    /// <exception cref="OrtException">They cannot be read.</exception>
    public string? Collect(ReadOnlySpan<Frame> frames)
    {
        for (var i = 0; i < _wiring.Outputs.Length; i++)
        {
            var output = _wiring.Outputs[i];
            if (output.IsBound)
                continue;
            foreach (var frame in frames)
            {
                if (Collect(i, output, frame) is { } trouble)
                    return trouble;
            }
        }

        return null;
    }

    private string? Collect(int index, SlotOutput output, Frame frame)
    {
        var value = frame.Output(index);
        if (output.Maps is { } maps)
        {
            maps.Read(value, frame.FirstRow, frame.Rows);
            return null;
        }

        var width = WidthOf(value, frame.Rows);
        if (width < 0 || !SlotWiring.Takes(output.Planned, width))
            return Unreadable(output, value, frame);
        if (frame.FirstRow > 0 && width != _own[index].Width)
            return $"the rows of output '{output.Planned.Name}' differ in length";
        if (_wiring.RowByRow)
            Keep(index, output, value, frame.FirstRow, width);
        else
            _set(index, output.Tensor.IsText ? 0 : Data(value), width);
        return null;
    }

    /// <summary>Copies one row into the slot's own memory, which grows when the first row of a run is of another width than before.</summary>
    private void Keep(int index, SlotOutput output, nint value, int row, int width)
    {
        ref var own = ref _own[index];
        if (output.Tensor.IsText)
        {
            own.Width = width;
            _set(index, 0, width);
            return;
        }

        if (row == 0 && (own.Address == 0 || own.Width != width))
            own = (_allocate(index, width), width);
        var bytes = width * output.ElementBytes;
        new ReadOnlySpan<byte>((void*)Data(value), bytes).CopyTo(new Span<byte>((void*)(own.Address + ((nint)row * bytes)), bytes));
    }

    /// <summary>The elements of one row; -1 where the first axis is not the rows.</summary>
    private int WidthOf(nint value, int rows)
    {
        nint info;
        nuint rank, elements = 0;
        long first = 1;
        OrtError.ThrowIfFailed(_api, _api.GetTensorTypeAndShape(value, &info));
        var status = _api.GetDimensionsCount(info, &rank);
        if (status == 0)
            status = _api.GetTensorShapeElementCount(info, &elements);
        if (status == 0 && rank > 0)
            status = _api.GetDimensions(info, &first, 1);
        _api.ReleaseTensorTypeAndShapeInfo(info);
        OrtError.ThrowIfFailed(_api, status);
        if (rows > 1 && first != rows)
            return -1;
        return elements <= int.MaxValue ? (int)elements / rows : -1;
    }

    private nint Data(nint value)
    {
        nint data;
        OrtError.ThrowIfFailed(_api, _api.GetTensorMutableData(value, &data));
        return data;
    }

    private string Unreadable(SlotOutput output, nint value, Frame frame)
    {
        nint info;
        OrtError.ThrowIfFailed(_api, _api.GetTensorTypeAndShape(value, &info));
        try
        {
            var shape = string.Join(", ", Sessions.SessionSignature.Shape(_api, info));
            var wanted = output.Planned.Width is { } width ? $"{width}" : $"at least {output.Planned.MinimumWidth}";
            return $"output '{output.Planned.Name}' has the shape [{shape}] for a run of rows: {frame.Rows}; the contract reads elements of each: {wanted}";
        }
        finally
        {
            _api.ReleaseTensorTypeAndShapeInfo(info);
        }
    }
}
