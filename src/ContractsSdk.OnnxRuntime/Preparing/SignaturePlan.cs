using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.OnnxRuntime.Preparing;

/// <summary>A plan that feeds all of a model's inputs and reads all of its outputs, made of the signature alone.</summary>
internal static class SignaturePlan
{
    /// <summary>Why there is none, or null.</summary>
    public static string? Trouble(ModelSignature signature) =>
        signature.Inputs.FirstOrDefault(input => input.Kind != TensorKind.Tensor || input.Element == ElementType.Unspecified) is { } input
            ? $"input '{input.Name}' is of a type that rows cannot be made up of"
            : signature.Outputs.FirstOrDefault(output => output.Kind == TensorKind.Other || output.Element == ElementType.Unspecified) is { } output
                ? $"output '{output.Name}' is of a type that cannot be compared"
                : null;

    public static TensorPlan Of(ModelSignature signature)
    {
        var batch = signature.Inputs.All(input => !input.IsRankKnown || input.Shape is [-1, ..]);
        return new()
        {
            Inputs = signature.Inputs.Select(input => Input(input, batch)).ToEquatableArray(),
            Outputs = signature.Outputs
                .Select(output => new OutputTensor(output.Name, output.Element, Width: null, MinimumWidth: 0, output.Kind == TensorKind.MapSequence ? output.Keys : default))
                .ToEquatableArray(),
            Features = default,
            OutputPlacements = default,
            Batch = batch,
        };
    }

    // An axis of open length beside the rows is as long as the trial of a load makes it: 1.
    private static InputTensor Input(TensorSignature input, bool batch)
    {
        var row = input.IsRankKnown ? input.Shape.Skip(batch ? 1 : 0).Select(axis => (int)System.Math.Max(axis, 1)).ToArray() : [1];
        return new(input.Name, input.Element, row.Aggregate(1, (product, axis) => checked(product * axis)), IsPacked: false)
        {
            Shape = row.Length > 1 ? row.ToEquatableArray() : default,
        };
    }
}
