using System;
using System.Collections.Generic;
using ContractsSdk.Contracts.Onnx.Functions;
using ContractsSdk.Contracts.Onnx.Vocabularies;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>What the outermost graph declares.</summary>
internal sealed class GraphFacts(KeptText kept)
{
    public DataFlow Flow { get; } = new(kept);

    public Body Body { get; } = new();

    public List<TensorSignature> Inputs { get; } = [];

    public List<TensorSignature> Outputs { get; } = [];

    /// <summary>The names of its weights: an input of such a name need not be fed.</summary>
    public HashSet<string> Initializers { get; } = new(StringComparer.Ordinal);
}
