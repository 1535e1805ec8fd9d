using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Onnx.Functions;
using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>
/// Takes away casts of outputs to the type they have already, which exporters write to be sure. Inside a graph engines drop such casts
/// themselves; before an output ONNX Runtime does not.
/// </summary>
internal sealed class CastRewrite
{
    private const ulong Text = 8;
    private const ulong WholeNumber = 7;

    private static readonly string[] Classifiers = ["LinearClassifier", "SVMClassifier", "TreeEnsembleClassifier"];

    private readonly Dictionary<string, ulong> _types = new(StringComparer.Ordinal);

    private CastRewrite(SlicedGraph graph)
    {
        foreach (var declared in graph.Inputs.Concat(graph.Declared))
        {
            if (TypeOf(declared) is > 0 and var type)
                _types[SlicedGraph.NameOf(declared)] = type;
        }

        foreach (var node in graph.Nodes.Where(node => node.Outputs.Count > 0))
        {
            if (node.Operator is { Domain: OperatorId.OwnDomain, Name: "Cast", Overload: "" })
                _types[node.Outputs[0]] = To(node);
            if (node.Operator is { Domain: "ai.onnx.ml", Overload: "" } && Classifiers.Contains(node.Operator.Name))
                _types[node.Outputs[0]] = node.Attributes.Exists(attribute => attribute.Name == "classlabels_strings" && attribute.Texts.Any()) ? Text : WholeNumber;
        }
    }

    public static void Apply(GraphEdit edit)
    {
        var casts = new CastRewrite(edit.Graph);
        foreach (var node in edit.Graph.Nodes.Where(node => node.Operator is { Domain: OperatorId.OwnDomain, Name: "Cast", Overload: "" }))
        {
            if (node.Inputs.Count != 1 || node.Outputs.Count != 1 || edit.Output(node.Outputs[0]) is null || edit.Graph.Made(node.Outputs[0]) != 1)
                continue;
            if (!casts._types.TryGetValue(node.Inputs[0], out var type) || type == 0 || type != To(node))
                continue;
            edit.BecomeIdentity(node);
            edit.Done.Add($"the Cast of {Quoted.Of(node.Outputs[0])} is gone: it is {OnnxElement.NameOf(type)} already");
        }
    }

    private static ulong To(SlicedNode cast) => unchecked((ulong)(cast.Attributes.Find(attribute => attribute.Name == "to")?.Number ?? 0));

    // The element type of a declared tensor: TypeProto in 2, Tensor in 1, elem_type in 1. An engine refuses a model whose nodes yield another.
    private static ulong TypeOf(SlicedField value) => Messages(Messages(value.Value, 2), 1).SelectMany(tensor => tensor.Fields())
        .Where(field => field.Head.Varint == 1).Select(field => field.Value.Number()).LastOrDefault();

    private static IEnumerable<WireSlice> Messages(IEnumerable<WireSlice> messages, int field) => messages.SelectMany(message => Messages(message, field));

    private static IEnumerable<WireSlice> Messages(WireSlice message, int field) =>
        message.Fields().Where(part => part.Head.Bytes == field).Select(part => part.Value);
}
