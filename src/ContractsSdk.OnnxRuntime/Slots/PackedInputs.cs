using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>
/// Feeds the inputs of a prepared model that several of a plan's are columns of: the plan's tensors share the memory of one, and each row of a
/// feature lies one row of that one after the last.
/// </summary>
internal static class PackedInputs
{
    /// <summary>Whether an input of a plan is a column of another.</summary>
    public static bool Has(Session session, InputTensor planned) =>
        session.Preparation is { } preparation && preparation.Packed.Any(packed => packed.Tensor.Name == planned.Name);

    /// <param name="session">The model.</param>
    /// <param name="plan">The tensors.</param>
    /// <param name="capacity">The most rows.</param>
    /// <param name="pack">Lays the plan's inputs of these positions side by side, and says where.</param>
    /// <exception cref="OrtException">The plan is not the model's.</exception>
    public static IEnumerable<SlotInput> Of(Session session, TensorPlan plan, int capacity, Func<int[], nint> pack) =>
        session.Preparation is { } preparation
            ? preparation.Packed.GroupBy(packed => packed.Into, StringComparer.Ordinal).Select(group => Of(session, plan, capacity, pack, group))
            : [];

    private static SlotInput Of(Session session, TensorPlan plan, int capacity, Func<int[], nint> pack, IGrouping<string, PackedInput> group)
    {
        var tensor = session.Inputs.FirstOrDefault(input => input.Signature.Name == group.Key) ?? throw SlotWiring.Mismatch("input", group.Key);
        var columns = group.OrderBy(packed => packed.Column).Select(packed => Position(plan, packed)).ToArray();
        var planned = new InputTensor(group.Key, tensor.Signature.Element, columns.Sum(column => plan.Inputs[column].Width), IsPacked: true);
        var axes = InputAxes.Of(tensor, planned, plan.Batch) ?? throw SlotWiring.Mismatch("input", group.Key);
        var bytes = ElementSize.Of(tensor.Signature.Element);
        var input = new SlotInput(tensor, planned, axes, Constant: null, pack(columns), bytes);
        var address = input.Address;
        foreach (var column in columns.Select(column => plan.Inputs[column]))
        {
            if (column.Constant is { } value)
                Constant(value, column, tensor.Signature.Element).CopyTo(address, capacity, planned.Width * bytes);
            address += column.Width * bytes;
        }

        return input;
    }

    private static int Position(TensorPlan plan, PackedInput packed)
    {
        for (var i = 0; i < plan.Inputs.Count; i++)
        {
            var planned = plan.Inputs[i];
            if (planned.Name == packed.Tensor.Name && planned.Width == packed.Tensor.Shape[1] && planned.Axis is null
                && (planned.Constant is not null || planned.Element == packed.Tensor.Element))
                return i;
        }

        throw SlotWiring.Mismatch("input", packed.Tensor.Name);
    }

    private static ConstantTensor Constant(ContractValue value, InputTensor column, ElementType element) =>
        ConstantTensor.Of(value, element, column.Width) ?? throw SlotWiring.Mismatch("constant", column.Name);
}
