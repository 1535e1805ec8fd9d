using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Vocabularies;

/// <summary>
/// Gives vocabularies to the inputs and outputs they are of, where the graph leads from one to the other without a choice. Where two
/// nodes say different things of one, neither is believed.
/// </summary>
internal sealed class KnownValues(DataFlow flow)
{
    private static readonly string[] ClassLabels = ["classlabels_strings", "classlabels_int64s", "classlabels_ints"];
    private static readonly string[] Given = ["values_strings", "values_int64s", "values_tensor", "cats_strings", "cats_int64s", "classes_strings"];
    private static readonly string[] Taken =
    [
        "cats_strings", "cats_int64s", "keys_strings", "keys_int64s", "keys_tensor", "classes_strings", "string_vocabulary", "int64_vocabulary",
    ];

    /// <summary>The inputs, with the categories that nodes look them up in.</summary>
    public EquatableArray<TensorSignature> OfInputs(IReadOnlyCollection<TensorSignature> inputs)
    {
        var found = Found(inputs, flow.Knowing.Where(node => !node.Inputs.IsEmpty && !IsClassifier(node))
            .Select(node => new Claim(flow.Source(node.Inputs[0]), node.Attributes, Taken)));
        return inputs.Select(input => input with { Categories = Agreed(found, input) }).ToEquatableArray();
    }

    /// <summary>The outputs, with the labels that nodes yield, or yield one score each for.</summary>
    public EquatableArray<TensorSignature> OfOutputs(IReadOnlyCollection<TensorSignature> outputs)
    {
        var found = Found(outputs, flow.Knowing.SelectMany(node => Labelled(node).SelectMany(flow.Reached)
            .Select(value => new Claim(value, node.Attributes, IsClassifier(node) || node.Operator == "ZipMap" ? ClassLabels : Given))));
        return outputs.Select(output => output with { Meaning = flow.Meaning(output.Name) })
            .Select(output => Agreed(found, output) is var labels && output.Kind == TensorKind.MapSequence
                ? output with { Labels = labels, Keys = labels }
                : output with { Labels = labels }).ToEquatableArray();
    }

    // A classifier yields the label and the scores, a ZipMap the map, the others one value.
    private static IEnumerable<string> Labelled(FlowNode node) => node.Operator switch
    {
        _ when IsClassifier(node) => node.Outputs.Take(2),
        "OneHotEncoder" or "DictVectorizer" => [],
        _ => node.Outputs.Take(1),
    };

    private static bool IsClassifier(FlowNode node) => node.Operator is "TreeEnsembleClassifier" or "LinearClassifier" or "SVMClassifier";

    private static ILookup<string, Claim> Found(IReadOnlyCollection<TensorSignature> tensors, IEnumerable<Claim> claims)
    {
        var names = new HashSet<string>(tensors.Select(tensor => tensor.Name), StringComparer.Ordinal);
        return claims.Where(claim => names.Contains(claim.Tensor)).ToLookup(claim => claim.Tensor, StringComparer.Ordinal);
    }

    private static EquatableArray<ContractValue> Agreed(ILookup<string, Claim> found, TensorSignature tensor)
    {
        var said = found[tensor.Name]
            .Select(claim => claim.Attributes.First(tensor.Element == ElementType.String, claim.Lists))
            .Where(values => !values.IsEmpty).Distinct().Take(2).ToList();
        return said.Count == 1 ? said[0] : default;
    }

    private sealed record Claim(string Tensor, NodeAttributes Attributes, string[] Lists);
}
