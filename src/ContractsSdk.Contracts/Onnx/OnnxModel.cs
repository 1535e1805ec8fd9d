using System;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>What a model file says of itself, its weights apart.</summary>
public sealed record OnnxModel
{
    /// <summary>The version of the file's format.</summary>
    public long IrVersion { get; init; }

    /// <summary>What wrote it, and that one's version; empty where not stated.</summary>
    public string Producer { get; init; } = "";

    /// <summary>The operator sets it is written in, by domain; ONNX's own is <c>ai.onnx</c>.</summary>
    public EquatableArray<OperatorSet> OperatorSets { get; init; }

    /// <summary>What whoever made it wrote down, by key.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; }

    /// <summary>What must be fed, in the graph's order: its inputs but those that have an initial value.</summary>
    public EquatableArray<TensorSignature> Inputs { get; init; }

    /// <summary>What may be fed: inputs with an initial value. None below IR version 4, where every weight had to be listed as an input.</summary>
    public EquatableArray<TensorSignature> OptionalInputs { get; init; }

    /// <summary>The graph's outputs, in its order.</summary>
    public EquatableArray<TensorSignature> Outputs { get; init; }

    /// <summary>The files beside it that hold weights, by name.</summary>
    public EquatableArray<OnnxExternalFile> ExternalFiles { get; init; }

    /// <summary>Domains of operators that are neither ONNX's nor functions of this model, in ordinal order.</summary>
    public EquatableArray<string> CustomDomains { get; init; }

    /// <summary>Locales that must be installed where it runs, in ordinal order.</summary>
    public EquatableArray<string> Locales { get; init; }

    /// <summary>Nodes as written, in all graphs and functions.</summary>
    public long Nodes { get; init; }

    /// <summary>The most graphs inside each other, the outermost not counted.</summary>
    public int SubgraphDepth { get; init; }

    /// <summary>What its functions amount to.</summary>
    public FunctionExpansion Functions { get; init; } = FunctionExpansion.None;

    /// <summary>What it says of the model it was prepared from; null where it is as it was exported.</summary>
    public Preparation? Preparation { get; init; }

    /// <summary>
    /// The signature of this model, whose files are these: the model's own under no name, then those with weights. Of a prepared model the
    /// inputs and outputs are the original's.
    /// </summary>
    public ModelSignature ToSignature(params FileDigest[] files) => new()
    {
        Inputs = Preparation?.InputsOf(Inputs) ?? Inputs,
        OptionalInputs = OptionalInputs,
        Outputs = Preparation?.OutputsOf(Outputs) ?? Outputs,
        PreparedFrom = Preparation?.From,
        Digest = ModelDigest.Of(files),
        Files = files.Length > 1 ? files.OrderBy(file => file.Name, StringComparer.Ordinal).ToEquatableArray() : default,
        OperatorSets = OperatorSets,
        CustomDomains = CustomDomains,
        Locales = Locales,
        Metadata = Metadata.Where(entry => entry.Key != Preparation.MetadataKey).ToEquatableArray(),
        Producer = Producer,
        IrVersion = IrVersion,
    };
}
