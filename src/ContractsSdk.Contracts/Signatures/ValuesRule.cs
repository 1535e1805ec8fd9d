using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>Values of a model's nodes, one a line in the model's order, their type written where it is not the tensor's own.</summary>
internal static class ValuesRule
{
    public static FactRule<TensorSignature> Of(
        string name, Func<TensorSignature, EquatableArray<ContractValue>> get,
        Func<TensorSignature, EquatableArray<ContractValue>, TensorSignature> set) => new(
        name,
        tensor => get(tensor).Select(value => TypedText.Of(tensor.Element, value)),
        (tensor, lines) =>
        {
            var values = new List<ContractValue>(lines.Count);
            foreach (var line in lines)
            {
                var text = TypedText.Read(tensor.Element, line, count: 1);
                if (text.Values is null)
                    return new Reading<TensorSignature>(null, text.Problem);
                values.Add(text.Values[0]);
            }

            return set(tensor, values.ToEquatableArray());
        });
}
