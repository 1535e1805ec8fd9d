using System;
using System.Linq;
using System.Runtime.CompilerServices;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.Engines;

/// <summary>
/// Where the numbers of an <see cref="InputRow"/> are in a slot: in a row of one tensor, or each in a tensor of its own. Those are written into
/// one row of memory beside them first: several at a time, and checked on the way.
/// </summary>
internal sealed unsafe class InputRowPlaces
{
    private readonly PlainTensor[] _tensors;
    private readonly PlainTensor _row;

    /// <param name="of">The row.</param>
    /// <param name="plan">The tensors.</param>
    /// <param name="inputs">Where each input of the plan is.</param>
    /// <exception cref="ArgumentException">One of them is of another type or longer.</exception>
    public InputRowPlaces(InputRow of, TensorPlan plan, PlainTensor[] inputs)
    {
        Of = of;
        _tensors = [.. of.Tensors.Select(tensor => inputs[tensor])];
        var element = plan.Inputs[of.Tensors[0]].Element;
        if (of.Tensors.Any(tensor => plan.Inputs[tensor] is not { Width: 1, Axis: null } || plan.Inputs[tensor].Element != element))
            throw new ArgumentException("The inputs of a row have one element each, all of one type.", nameof(of));
        IsOneTensor = AreSideBySide(ElementSize.Of(element));
        _row = IsOneTensor ? _tensors[0] : PlainTensor.Allocate(element, _tensors.Length, capacity: 1) with { Stride = 0 };
    }

    public InputRow Of { get; }

    public bool IsOneTensor { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Row<T>(int row)
        where T : unmanaged => new((T*)_row.Address + ((long)row * _row.Stride), _tensors.Length);

    /// <summary>Takes each number of the last row that was written to its own tensor.</summary>
    public void Spread<T>(int row)
        where T : unmanaged
    {
        var numbers = (T*)_row.Address;
        for (var i = 0; i < _tensors.Length; i++)
        {
            ref readonly var tensor = ref _tensors[i];
            ((T*)tensor.Address)[(long)row * tensor.Stride] = numbers[i];
        }
    }

    private bool AreSideBySide(int bytes)
    {
        var (first, i) = (_tensors[0], 0);
        return first.Stride >= _tensors.Length
            && _tensors.All(tensor => tensor.Stride == first.Stride && tensor.Address == first.Address + (bytes * i++));
    }
}
