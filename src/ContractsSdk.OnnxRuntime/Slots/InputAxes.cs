using System;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.OnnxRuntime.Sessions;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>
/// Which axes a fed tensor gets. A contract says how many elements a row has; the model says how they are laid out: rank 0, <c>[N]</c>,
/// <c>[N, 1]</c>, <c>[N, 3, 224, 224]</c>.
/// </summary>
internal static class InputAxes
{
    /// <summary>The axes; null where a row of the plan does not fit the declaration.</summary>
    public static TensorAxes? Of(SessionTensor tensor, InputTensor planned, bool batch)
    {
        long[] declared = tensor.Signature.IsRankKnown ? [.. tensor.Signature.Shape] : Unranked(planned, batch);
        return planned.Constant is null
            ? Feature(declared, planned, batch)
            : new TensorAxes([.. declared.Select(axis => axis < 0 ? 1 : axis)], followRows: batch && declared is [-1, ..]);
    }

    private static long[] Unranked(InputTensor planned, bool batch) =>
        [.. batch ? [-1L] : Array.Empty<long>(), .. planned.Shape.IsEmpty ? [-1L] : planned.Shape.Select(axis => (long)axis)];

    private static TensorAxes? Feature(ReadOnlySpan<long> declared, InputTensor planned, bool batch)
    {
        if (planned.Axis is not null)
            return Open(declared, planned.Width, batch);
        if (!batch || declared.IsEmpty)
            return Row(declared, planned) is { } whole ? new(whole, followRows: false) : null;

        // An axis fixed at one row is run once for each; one fixed at more is no batch axis.
        if (declared[0] is not (-1 or 1) || Row(declared[1..], planned) is not { } row)
            return null;
        return new([1, .. row], followRows: declared[0] == -1);
    }

    /// <summary>The last open axis that is not the rows is the one whose length each run chooses.</summary>
    private static TensorAxes? Open(ReadOnlySpan<long> declared, int width, bool batch)
    {
        var axes = declared.ToArray();
        var first = batch ? 1 : 0;
        var open = Array.FindLastIndex(axes, axis => axis < 0);
        if (open < first || Array.Exists(axes, axis => axis is not (-1 or 1)))
            return null;
        var followRows = batch && axes[0] < 0;
        Array.Fill(axes, 1);
        axes[open] = width;
        return new(axes, followRows) { Open = open };
    }

    /// <summary>A row's axes: the contract's where it states several, for which element is which the model cannot tell from their number.</summary>
    private static long[]? Row(ReadOnlySpan<long> declared, InputTensor planned)
    {
        if (planned.Shape.Count <= 1)
            return Fill(declared, planned.Width);
        if (declared.Length != planned.Shape.Count)
            return null;
        for (var axis = 0; axis < declared.Length; axis++)
        {
            if (declared[axis] >= 0 && declared[axis] != planned.Shape[axis])
                return null;
        }

        return [.. planned.Shape];
    }

    /// <summary>Gives the open axes lengths so that there are as many elements as wanted: all to the last open one.</summary>
    private static long[]? Fill(ReadOnlySpan<long> declared, int elements)
    {
        var axes = declared.ToArray();
        var open = Array.FindLastIndex(axes, axis => axis < 0);
        var known = 1L;
        foreach (ref var axis in axes.AsSpan())
        {
            if (axis < 0)
                axis = 1;
            if (axis == 0 || known > elements / axis)
                return null;
            known *= axis;
        }

        if (open >= 0 && elements % known == 0)
        {
            axes[open] = elements / known;
            return axes;
        }

        return known == elements ? axes : null;
    }
}
