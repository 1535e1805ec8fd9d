using System;
using System.ComponentModel;

namespace ContractsSdk.Engines;

/// <summary>
/// Plain input tensors of one element a row each, all of one type, that a contract's code writes as if they were one row. Where an engine takes
/// them side by side they are one; else each number goes on to its own tensor. Immutable; a contract has one instance, which slots remember.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InputRow
{
    /// <param name="tensors">Their positions in the plan's inputs, at least one, in the order of the row.</param>
    public InputRow(params ReadOnlySpan<int> tensors)
    {
        ArgumentOutOfRangeException.ThrowIfZero(tensors.Length, nameof(tensors));
        Tensors = tensors.ToArray();
    }

    internal int[] Tensors { get; }
}
