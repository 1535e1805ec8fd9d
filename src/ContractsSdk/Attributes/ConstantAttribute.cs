using System;

namespace ContractsSdk;

/// <summary>An input of the model that is no feature: the same value for every row. Stands on the features type.</summary>
/// <param name="tensor">The input tensor.</param>
/// <param name="value">A bool, number or string; its C# type is the tensor's element type.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ConstantAttribute(string tensor, object value) : Attribute
{
    /// <summary>The input tensor.</summary>
    public string Tensor { get; } = tensor;

    /// <summary>What every element is; its C# type is the tensor's element type.</summary>
    public object Value { get; } = value;
}
