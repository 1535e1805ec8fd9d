using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>
/// What a prepared model says of the one it was made from: which inputs and outputs that one has that are laid out otherwise here. The engine
/// sees this graph; contracts, their checks and their types go on seeing the original's inputs and outputs.
/// </summary>
public sealed record Preparation
{
    /// <summary>The key under which the model keeps it, as text: <c>prepared 1</c> and a fact a line.</summary>
    public const string MetadataKey = "contracts.prepared";

    /// <summary>SHA-256 over the original's files, 64 lower-case hexadecimal digits.</summary>
    public required string From { get; init; }

    /// <summary>Inputs of the original that are columns of an input here.</summary>
    public EquatableArray<PackedInput> Packed { get; init; }

    /// <summary>
    /// Outputs of the original that are sequences of maps, as it declares them, and here a tensor of the same name with a column for each of
    /// <see cref="TensorSignature.Keys"/>.
    /// </summary>
    public EquatableArray<TensorSignature> Maps { get; init; }

    /// <summary>The original's inputs.</summary>
    /// <param name="graph">Those of this graph that must be fed, in its order.</param>
    public EquatableArray<TensorSignature> InputsOf(EquatableArray<TensorSignature> graph)
    {
        var inputs = graph.Where(input => Packed.All(packed => packed.Into != input.Name)).ToList();
        foreach (var packed in Packed.OrderBy(packed => packed.Position))
            inputs.Insert(System.Math.Min(packed.Position, inputs.Count), packed.Tensor);
        return inputs.ToEquatableArray();
    }

    /// <summary>The original's outputs.</summary>
    /// <param name="graph">Those of this graph, in its order.</param>
    public EquatableArray<TensorSignature> OutputsOf(EquatableArray<TensorSignature> graph) =>
        graph.Select(output => Map(output.Name) ?? output).ToEquatableArray();

    /// <summary>The output of that name as the original declares it; null where it is laid out as it was.</summary>
    public TensorSignature? Map(string output) => Maps.FirstOrDefault(map => map.Name == output);
}
