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
    private readonly PlainTensor _row;

    // In bytes: the number of the first row, and how far it is to that of the next.
    private readonly (nint First, nint Step)[] _places;

    /// <param name="of">The row.</param>
    /// <param name="plan">The tensors.</param>
    /// <param name="inputs">Where each input of the plan is, for as long as this is used.</param>
    /// <exception cref="ArgumentException">One of them is of another type or longer.</exception>
    public InputRowPlaces(InputRow of, TensorPlan plan, PlainTensor[] inputs)
    {
        Of = of;
        var tensors = of.Tensors.Select(tensor => inputs[tensor]).ToArray();
        var element = plan.Inputs[of.Tensors[0]].Element;
        if (of.Tensors.Any(tensor => plan.Inputs[tensor] is not { Width: 1, Axis: null } || plan.Inputs[tensor].Element != element))
            throw new ArgumentException("The inputs of a row have one element each, all of one type.", nameof(of));
        var bytes = ElementSize.Of(element);
        _places = [.. tensors.Select(tensor => (tensor.Address, (nint)tensor.Stride * bytes))];
        IsOneTensor = AreSideBySide(bytes);
        _row = IsOneTensor ? tensors[0] : PlainTensor.Allocate(element, tensors.Length, capacity: 1) with { Stride = 0 };
    }

    public InputRow Of { get; }

    public bool IsOneTensor { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Row<T>(int row)
        where T : unmanaged => new((T*)_row.Address + ((long)row * _row.Stride), _places.Length);

    /// <summary>Takes each number of the last row that was written to its own tensor.</summary>
    public void Spread<T>(int row)
        where T : unmanaged
    {
        var numbers = (T*)_row.Address;
        var places = _places;
        for (var i = 0; i < places.Length; i++)
            *(T*)(places[i].First + (row * places[i].Step)) = numbers[i];
    }

    private bool AreSideBySide(int bytes)
    {
        var ((first, step), i) = (_places[0], 0);
        return step >= _places.Length * bytes && _places.All(place => place.Step == step && place.First == first + (bytes * i++));
    }
}
