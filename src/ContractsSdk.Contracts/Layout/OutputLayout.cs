using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Layout;

/// <summary>The half of a plan that is read. Several outputs may read one tensor, even one element of it.</summary>
internal static class OutputLayout
{
    public static (EquatableArray<OutputTensor> Tensors, EquatableArray<OutputPlacement> Outputs) Of(ModelContract contract)
    {
        var tensors = contract.Outputs
            .GroupBy(TensorOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Tensor(group.Key, [.. group.OrderBy(output => output.Name, StringComparer.Ordinal)]))
            .ToEquatableArray();
        var positions = TensorPositions.Of(tensors.Select(tensor => tensor.Name));
        return (tensors, contract.Outputs.Select(output => Placement(output, positions[TensorOf(output)], tensors)).ToEquatableArray());
    }

    private static string TensorOf(OutputContract output) => output.Tensor ?? output.Name;

    private static OutputPlacement Placement(OutputContract output, int position, EquatableArray<OutputTensor> tensors) =>
        new(position, output.Key is { } key ? MapKeys.IndexOf(tensors[position].Keys, key) : output.Vector ? 0 : Index(output));

    private static OutputTensor Tensor(string name, IReadOnlyList<OutputContract> outputs)
    {
        var stated = outputs.Select(output => output.Element).FirstOrDefault(element => element != ElementType.Unspecified);
        var element = stated != ElementType.Unspecified ? stated : OwnElement(outputs[0]);
        var keys = MapKeys.Sorted(outputs.Where(output => output.Key is not null).Select(output => output.Key!.Value));
        var minimum = outputs.Max(output => output.Vector ? Length(output) ?? 0 : Index(output) + 1L);
        return new(name, TensorElement.Of(element), outputs.Max(Length), (int)Math.Min(minimum, int.MaxValue), keys);
    }

    private static int Index(OutputContract output) => Math.Max(0, output.Index ?? 0);

    private static int? Length(OutputContract output)
    {
        if (!output.Vector)
            return null;
        var length = output.Length ?? output.Labels.Count;
        return length > 0 ? length : null;
    }

    private static ElementType OwnElement(OutputContract output) => output.Type switch
    {
        ElementType.Bool when !output.Vector => output.True?.Type ?? ElementType.Int64,
        var type => type,
    };
}
