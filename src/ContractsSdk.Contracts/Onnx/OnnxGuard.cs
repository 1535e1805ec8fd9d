using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>
/// Refuses models that a native library must not see: it would read files it should not, exhaust the machine, or end the process where
/// nothing can be caught.
/// </summary>
public static class OnnxGuard
{
    /// <summary>Reads a model and judges it. Every reason to refuse it at once; none when it may be handed on.</summary>
    public static EquatableArray<OnnxProblem> Check(IByteSource source, OnnxLimits? limits = null)
    {
        var result = OnnxReader.Read(source, limits);
        return result.Model is null ? EquatableArray.Of(result.Problem!) : Check(result.Model, limits);
    }

    /// <summary>Judges a model that was read.</summary>
    public static EquatableArray<OnnxProblem> Check(OnnxModel model, OnnxLimits? limits = null)
    {
        limits ??= OnnxLimits.Default;
        return Functions(model.Functions, limits)
            .Concat(Nesting(model, limits))
            .Concat(Tensors("input", [.. model.Inputs, .. model.OptionalInputs], limits))
            .Concat(Tensors("output", [.. model.Outputs], limits))
            .Concat(model.ExternalFiles.SelectMany(ExternalFile))
            .ToEquatableArray();
    }

    private static IEnumerable<OnnxProblem> Functions(FunctionExpansion functions, OnnxLimits limits)
    {
        if (functions.Recursive is { } name)
        {
            yield return new(OnnxProblemKind.RecursiveFunction, $"has a function {Quoted.Of(name)} that calls itself");
            yield break;
        }

        if (functions.CallDepth > limits.CallDepth)
            yield return new(OnnxProblemKind.CallsTooDeep, $"has {functions.CallDepth} functions that call each other in a chain; {limits.CallDepth} may");
        if (functions.Depth > limits.ExpandedDepth)
            yield return new(OnnxProblemKind.TooDeep, $"has {functions.Depth} graphs and functions inside each other; {limits.ExpandedDepth} may be");
        if (functions.Nodes > limits.ExpandedNodes)
            yield return new(OnnxProblemKind.TooManyNodes, $"grows to more than {limits.ExpandedNodes} nodes once its functions are expanded");
    }

    private static IEnumerable<OnnxProblem> Nesting(OnnxModel model, OnnxLimits limits)
    {
        if (model.SubgraphDepth > limits.SubgraphDepth)
            yield return new(OnnxProblemKind.TooDeep, $"has {model.SubgraphDepth} graphs inside each other; {limits.SubgraphDepth} may be");
    }

    private static IEnumerable<OnnxProblem> Tensors(string what, IReadOnlyList<TensorSignature> tensors, OnnxLimits limits)
    {
        foreach (var name in tensors.GroupBy(tensor => tensor.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return new(OnnxProblemKind.Names, $"has several {what}s of the name {Quoted.Of(name.Key)}");
        foreach (var tensor in tensors)
        {
            if (tensor.Name.Length == 0)
                yield return new(OnnxProblemKind.Names, $"has an {what} without a name");
            if (Shape(tensor, limits) is { } trouble)
                yield return new(OnnxProblemKind.Dimension, $"has an {what} {Quoted.Of(tensor.Name)} {trouble}");
        }
    }

    // -1 is how many exporters write a length that is not known.
    private static string? Shape(TensorSignature tensor, OnnxLimits limits)
    {
        var elements = 1L;
        foreach (var length in tensor.Shape)
        {
            if (length is 0 or < -1)
                return FormattableString.Invariant($"with a dimension of length {length}");
            if (length > limits.Elements / elements)
                return FormattableString.Invariant($"of more than {limits.Elements} elements");
            elements *= Math.Max(length, 1);
        }

        return null;
    }

    private static IEnumerable<OnnxProblem> ExternalFile(OnnxExternalFile file)
    {
        var name = Quoted.Of(file.Location);
        if (ExternalLocation.Trouble(file.Location) is { } trouble)
            yield return new(OnnxProblemKind.ExternalDataOutside, $"keeps weights at {name}, outside its own folder: {trouble}");
        if (file.BadRange is { } range)
            yield return new(OnnxProblemKind.ExternalDataRange, $"asks for a part of {name} that cannot be: {Quoted.Of(range)}");
    }
}
