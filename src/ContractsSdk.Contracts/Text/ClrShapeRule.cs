using System;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>The shape of a C# type: its kind, then the parameters of its primary constructor: <c>features = record-class Amount Merchant</c>.</summary>
internal static class ClrShapeRule
{
    public static FactRule<ModelContract> Of(
        string name, Func<ModelContract, ClrShape?> get, Func<ModelContract, ClrShape, ModelContract> set) => new(
        name,
        contract => get(contract) is { } shape ? [[shape.Kind, .. shape.Parameters]] : [],
        (contract, lines) => lines[0].IsEmpty
            ? Reading<ModelContract>.NotKnown
            : set(contract, new(lines[0][0], lines[0].Skip(1).ToEquatableArray())));
}
