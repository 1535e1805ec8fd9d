using System;
using System.Runtime.CompilerServices;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>
/// A range of a slot's rows made ready for one native run: its native tensors, most of them over the slot's memory, bound once where the shape
/// of every output follows from the rows. Owns what it makes, as plain pointers; the slot releases it.
/// </summary>
internal sealed unsafe class Frame(SlotWiring wiring, int firstRow)
{
    // The inputs' values, then the outputs'. An output's is 0 while the library has yet to allocate it.
    private readonly nint[] _values = GC.AllocateArray<nint>(wiring.Inputs.Length + wiring.Outputs.Length, pinned: true);

    // What a bound run needs lies here side by side: after a run of the model every other place to look is one that the processor has
    // pushed out of its nearest cache.
    private readonly delegate* unmanaged<nint, nint, nint, nint> _runWithBinding = wiring.Api.RunWithBinding;
    private readonly nint _session = wiring.Session;
    private nint _binding;

    public int FirstRow => firstRow;

    /// <summary>The rows of a run; 0 before <see cref="Bind"/>.</summary>
    public int Rows { get; private set; }

    public nint Input(int index) => _values[index];

    public nint Output(int index) => _values[wiring.Inputs.Length + index];

    /// <summary>Makes everything anew for so many rows. Allocates no managed memory.</summary>
    /// <exception cref="OrtException">The library has no memory left.</exception>
    public void Bind(int rows)
    {
        Release();
        try
        {
            for (var i = 0; i < wiring.Inputs.Length; i++)
                _values[i] = Make(wiring.Inputs[i], rows);
            for (var i = 0; i < wiring.Outputs.Length; i++)
                _values[wiring.Inputs.Length + i] = Make(wiring.Outputs[i], rows);
            if (wiring.IsBound && wiring.InPlace)
                BindValues();
            Rows = rows;
        }
        catch (OrtException)
        {
            Release();
            throw;
        }
    }

    /// <summary>Runs the model on the calling thread.</summary>
    /// <returns>A status.</returns>
    /// <remarks>Not inlined: into a caller's try block, the call of the library would need a stub.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public nint Run(nint options)
    {
        if (_binding != 0)
            return _runWithBinding(_session, options, _binding);
        var values = (nint*)Unsafe.AsPointer(ref _values[0]);
        return wiring.Api.Run(
            wiring.Session, options, wiring.InputNames, values, (nuint)wiring.Inputs.Length,
            wiring.OutputNames, (nuint)wiring.Outputs.Length, values + wiring.Inputs.Length);
    }

    /// <summary>Releases what the library allocated in the last run.</summary>
    public void ReleaseResults()
    {
        for (var i = 0; i < wiring.Outputs.Length; i++)
        {
            if (!wiring.Outputs[i].IsBound)
                ReleaseValue(wiring.Inputs.Length + i);
        }
    }

    /// <summary>Releases everything.</summary>
    public void Release()
    {
        Rows = 0;
        if (_binding != 0)
            wiring.Api.ReleaseIoBinding(_binding);
        _binding = 0;
        for (var i = 0; i < _values.Length; i++)
            ReleaseValue(i);
    }

    private void ReleaseValue(int index)
    {
        if (_values[index] != 0)
            wiring.Api.ReleaseValue(_values[index]);
        _values[index] = 0;
    }

    private nint Make(SlotInput input, int rows)
    {
        if (!input.Tensor.IsText)
            return Plain(input.Axes, rows, input.Address + (nint)(firstRow * input.RowBytes), input.ElementBytes, input.Tensor.OnnxElement);
        var value = Text(input.Tensor, input.Axes, rows);
        if (input.Constant is { } constant)
            Fill(value, constant.Text, input.Axes.Elements(rows));
        return value;
    }

    private nint Make(SlotOutput output, int rows) => output.Axes is not { } axes
        ? 0
        : output.Tensor.IsText
            ? Text(output.Tensor, axes, rows)
            : Plain(axes, rows, output.Address + (nint)(firstRow * axes.RowElements * output.ElementBytes), output.ElementBytes, output.Tensor.OnnxElement);

    private nint Plain(TensorAxes axes, int rows, nint address, int elementBytes, int element)
    {
        nint value;
        OrtError.ThrowIfFailed(wiring.Api, wiring.Api.CreateTensorWithDataAsOrtValue(
            wiring.Runtime.Memory, address, (nuint)(axes.Elements(rows) * elementBytes), axes.For(rows), (nuint)axes.Rank, element, &value));
        return value;
    }

    private nint Text(SessionTensor tensor, TensorAxes axes, int rows)
    {
        nint value;
        OrtError.ThrowIfFailed(wiring.Api, wiring.Api.CreateTensorAsOrtValue(
            wiring.Runtime.Allocator, axes.For(rows), (nuint)axes.Rank, tensor.OnnxElement, &value));
        return value;
    }

    private void Fill(nint value, ReadOnlySpan<byte> text, long elements)
    {
        for (nuint i = 0; i < (nuint)elements; i++)
        {
            byte* buffer;
            OrtError.ThrowIfFailed(wiring.Api, wiring.Api.GetResizedStringTensorElementBuffer(value, i, (nuint)text.Length, &buffer));
            text.CopyTo(new Span<byte>(buffer, text.Length));
        }
    }

    private void BindValues()
    {
        nint binding;
        OrtError.ThrowIfFailed(wiring.Api, wiring.Api.CreateIoBinding(wiring.Session, &binding));
        _binding = binding;
        for (var i = 0; i < wiring.Inputs.Length; i++)
            OrtError.ThrowIfFailed(wiring.Api, wiring.Api.BindInput(binding, wiring.Inputs[i].Tensor.NativeName.Address, Input(i)));
        for (var i = 0; i < wiring.Outputs.Length; i++)
            OrtError.ThrowIfFailed(wiring.Api, wiring.Api.BindOutput(binding, wiring.Outputs[i].Tensor.NativeName.Address, Output(i)));
    }
}
