using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>Writes the type of a tensor of rows and columns.</summary>
internal static class TensorType
{
    /// <param name="element">The type of its elements.</param>
    /// <param name="rows">The dimension of the rows; one that says nothing is open.</param>
    /// <param name="columns">How many columns.</param>
    public static WireWriter Of(ElementType element, WireWriter rows, long columns) => new WireWriter().Message(
        1,
        new WireWriter().Number(1, OnnxElement.NumberOf(element)).Message(
            2, new WireWriter().Message(1, rows).Message(1, new WireWriter().Number(1, (ulong)columns))));
}
