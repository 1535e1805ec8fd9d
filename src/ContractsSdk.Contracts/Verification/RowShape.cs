using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Verification;

/// <summary>
/// What a declared shape says about one row. A dimension below zero is open; no dimension at all may mean an unstated rank.
/// </summary>
internal static class RowShape
{
    /// <summary>Whether rows of a width fit: one element as <c>[]</c>, <c>[N]</c> or <c>[N, 1]</c>, several as <c>[N, width]</c>.</summary>
    public static bool Fits(EquatableArray<long> shape, int width, bool batch)
    {
        var axes = shape.Count - (batch ? 1 : 0);
        return shape.IsEmpty || axes switch
        {
            0 => width == 1,
            1 => shape[shape.Count - 1] is var last && (last < 0 || last == width),
            _ => false,
        };
    }

    /// <summary>
    /// Whether rows of a planned tensor fit. A vector of several axes fits axis by axis; one of a single axis as rows of its width, and
    /// between axes of length 1.
    /// </summary>
    public static bool Fits(EquatableArray<long> shape, InputTensor tensor, bool batch)
    {
        var axes = shape.Skip(batch ? 1 : 0).ToList();
        if (tensor.Axis is not null)
            return shape.IsEmpty || (axes.Exists(axis => axis < 0) && axes.TrueForAll(axis => axis is < 0 or 1));
        if (tensor.Shape.IsEmpty || shape.IsEmpty)
            return Fits(shape, tensor.Width, batch);
        return tensor.Shape.Count == 1
            ? axes.Count(axis => axis != 1) <= 1 && axes.TrueForAll(axis => axis < 0 || axis == 1 || axis == tensor.Width)
                && (tensor.Width == 1 || axes.Exists(axis => axis != 1))
            : axes.Count == tensor.Shape.Count && axes.Zip(tensor.Shape, (axis, length) => axis < 0 || axis == length).All(fits => fits);
    }

    /// <summary>Whether runs take any number of rows of a tensor, or one: an axis fixed at more is no batch axis.</summary>
    public static bool TakesRows(EquatableArray<long> shape, InputTensor tensor, bool batch) =>
        !batch || tensor.Constant is not null || shape.IsEmpty || shape[0] is < 0 or 1;

    /// <summary>Whether a shape has as many axes as rows of a planned tensor need, whatever their lengths.</summary>
    public static bool HasRank(EquatableArray<long> shape, InputTensor tensor, bool batch)
    {
        var axes = shape.Count - (batch ? 1 : 0);
        return tensor.Shape.IsEmpty ? axes == 1 || (axes == 0 && tensor.Width == 1)
            : tensor.Shape.Count == 1 ? axes > 0 && shape.Skip(batch ? 1 : 0).Count(length => length != 1) <= 1
            : axes == tensor.Shape.Count;
    }

    /// <summary>The elements of a row: as a trial run showed them, else as declared; null when neither says.</summary>
    public static long? Width(TensorSignature tensor, bool batch)
    {
        if (tensor.ProbedWidth is { } probed)
            return probed;
        if (tensor.Shape.IsEmpty)
            return null;
        var width = 1L;
        foreach (var length in tensor.Shape.Skip(batch ? 1 : 0))
        {
            if (length < 0)
                return null;
            width = length != 0 && width > int.MaxValue / length ? int.MaxValue : width * length;
        }

        return width;
    }

    /// <summary>The shape of a vector for people: <c>[N, 3, 224, 224]</c>.</summary>
    public static string Text(InputTensor tensor, bool batch) =>
        $"[{(batch ? "N, " : "")}{(tensor.Axis is null ? string.Join(", ", tensor.Shape.Select(length => Wording.Number(length))) : "?")}]";

    /// <summary>The shape for people: <c>[N, 10]</c>.</summary>
    public static string Text(EquatableArray<long> shape, bool batch) => "[" + string.Join(", ", shape.Select((length, axis) =>
        length >= 0 ? Wording.Number(length) : axis == 0 && batch ? "N" : "?")) + "]";
}
