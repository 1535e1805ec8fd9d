using System;
using System.Runtime.CompilerServices;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>The lengths of a tensor's axes in a slot; the first one may be the rows of the run.</summary>
internal sealed unsafe class TensorAxes
{
    private readonly long[] _axes;

    /// <param name="axes">The lengths for one row.</param>
    /// <param name="followRows">Whether the first axis is the rows.</param>
    public TensorAxes(ReadOnlySpan<long> axes, bool followRows)
    {
        // One place more than needed, so that a scalar has an address too.
        _axes = GC.AllocateArray<long>(axes.Length + 1, pinned: true);
        axes.CopyTo(_axes);
        Rank = axes.Length;
        FollowRows = followRows;
        RowElements = 1;
        foreach (var axis in axes)
            RowElements = checked(RowElements * axis);
    }

    public int Rank { get; }

    public bool FollowRows { get; }

    /// <summary>The elements for one row.</summary>
    public long RowElements { get; private set; }

    /// <summary>The axis whose length each run chooses, or null.</summary>
    public int? Open { get; init; }

    /// <summary>Gives the open axis a length; all others are 1, or the rows.</summary>
    public void Lengthen(int length) => RowElements = _axes[Open!.Value] = length;

    /// <summary>The elements for so many rows.</summary>
    public long Elements(int rows) => FollowRows ? RowElements * rows : RowElements;

    /// <summary>The lengths for so many rows; valid until the next call.</summary>
    public long* For(int rows)
    {
        if (FollowRows)
            _axes[0] = rows;
        return (long*)Unsafe.AsPointer(ref _axes[0]);
    }
}
