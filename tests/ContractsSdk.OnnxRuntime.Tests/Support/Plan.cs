using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.OnnxRuntime.Tests.Support;

/// <summary>Plans by hand. Tensors are numbered in the order they are added.</summary>
internal sealed class Plan
{
    private readonly List<InputTensor> _inputs = [];
    private readonly List<OutputTensor> _outputs = [];
    private bool _batch = true;

    public Plan In(string name, int width = 1, ElementType element = ElementType.Float32)
    {
        _inputs.Add(new(name, element, width, IsPacked: width > 1));
        return this;
    }

    public Plan Constant(string name, object value)
    {
        var constant = ContractValue.Of(value);
        _inputs.Add(new(name, constant.Type, 1, IsPacked: false, constant));
        return this;
    }

    public Plan Out(string name, int? width = 1, ElementType element = ElementType.Float32)
    {
        _outputs.Add(new(name, element, width, width ?? 1, default));
        return this;
    }

    public Plan Map(string name, params object[] keys)
    {
        _outputs.Add(new(name, ElementType.Float32, null, 1, keys.Select(ContractValue.Of).ToEquatableArray()));
        return this;
    }

    public Plan WithoutBatch()
    {
        _batch = false;
        return this;
    }

    public static implicit operator TensorPlan(Plan plan) => new()
    {
        Inputs = plan._inputs.ToEquatableArray(),
        Outputs = plan._outputs.ToEquatableArray(),
        Features = default,
        OutputPlacements = default,
        Batch = plan._batch,
    };
}
