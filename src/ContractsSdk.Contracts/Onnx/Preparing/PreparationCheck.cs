using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>
/// Whether what a model says of its preparation is true of its graph: features are written to the columns it names, and values read from them.
/// </summary>
internal static class PreparationCheck
{
    /// <summary>What is not true of it, or null.</summary>
    public static string? Trouble(Preparation preparation, IReadOnlyList<TensorSignature> inputs, IReadOnlyList<TensorSignature> outputs) =>
        preparation.Maps.Select(map => Map(map, outputs))
            .Concat(preparation.Packed.GroupBy(packed => packed.Into, StringComparer.Ordinal).Select(group => Packed([.. group], inputs)))
            .Append(Names(preparation, inputs))
            .FirstOrDefault(trouble => trouble is not null);

    private static string? Map(TensorSignature map, IReadOnlyList<TensorSignature> outputs)
    {
        var output = outputs.FirstOrDefault(output => output.Name == map.Name);
        if (map.Kind != TensorKind.MapSequence || map.Keys.IsEmpty || map.Keys.Distinct().Count() != map.Keys.Count)
            return $"output {Quoted.Of(map.Name)} was no map with different keys";
        if (output is not { Kind: TensorKind.Tensor, Element: ElementType.Float32 } || map.Element != ElementType.Float32)
            return $"output {Quoted.Of(map.Name)} is no tensor of float32";
        return !output.IsRankKnown || output.Shape.IsEmpty || output.Shape[output.Shape.Count - 1] is var columns && (columns < 0 || columns == map.Keys.Count)
            ? null
            : FormattableString.Invariant($"output {Quoted.Of(map.Name)} has {columns} columns for {map.Keys.Count} keys");
    }

    private static string? Packed(List<PackedInput> group, IReadOnlyList<TensorSignature> inputs)
    {
        var name = Quoted.Of(group[0].Into);
        if (inputs.FirstOrDefault(input => input.Name == group[0].Into) is not { Kind: TensorKind.Tensor, Shape.Count: 2 } into)
            return $"there is no input {name} of rows and columns";
        var next = 0L;
        foreach (var packed in group.OrderBy(packed => packed.Column))
        {
            if (packed.Tensor.Element != into.Element || packed.Tensor.Kind != TensorKind.Tensor || packed.Tensor.Shape.Count != 2)
                return $"input {Quoted.Of(packed.Tensor.Name)} is no column of {name}";
            if (packed.Column != next || packed.Tensor.Shape[1] < 1 || packed.Tensor.Shape[0] != into.Shape[0])
                return $"the columns of {name} are not those of its inputs side by side";
            next += packed.Tensor.Shape[1];
        }

        return next == into.Shape[1] ? null : FormattableString.Invariant($"{name} has {into.Shape[1]} columns, and its inputs {next}");
    }

    private static string? Names(Preparation preparation, IReadOnlyList<TensorSignature> inputs)
    {
        var into = new HashSet<string>(preparation.Packed.Select(packed => packed.Into), StringComparer.Ordinal);
        var names = new HashSet<string>(inputs.Select(input => input.Name).Where(name => !into.Contains(name)), StringComparer.Ordinal);
        var twice = preparation.Packed.FirstOrDefault(packed => packed.Tensor.Name.Length == 0 || !names.Add(packed.Tensor.Name));
        return twice is null ? null : $"input {Quoted.Of(twice.Tensor.Name)} is there twice, or has no name";
    }
}
