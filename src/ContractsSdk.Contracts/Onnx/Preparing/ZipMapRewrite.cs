using System;
using System.Linq;
using ContractsSdk.Contracts.Onnx.Wire;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>
/// Takes away ZipMaps, which make a map of every row where a tensor says the same: the tensor goes out under the map's name. The engine makes
/// nothing of the node that stands in for it.
/// </summary>
internal static class ZipMapRewrite
{
    private static readonly string[] Lists = ["classlabels_int64s", "classlabels_strings"];

    public static void Apply(GraphEdit edit)
    {
        foreach (var node in edit.Graph.Nodes.Where(node => node.Operator is { Domain: "ai.onnx.ml", Name: "ZipMap", Overload: "" }))
        {
            var keys = Keys(node, out var trouble);
            var name = node.Outputs.FirstOrDefault() ?? "";
            if ((trouble ?? Trouble(edit, node)) is { } reason)
                edit.Left.Add($"the ZipMap of {Quoted.Of(name)} stays: {reason}");
            else
                Apply(edit, node, name, keys);
        }
    }

    private static void Apply(GraphEdit edit, SlicedNode node, string name, EquatableArray<ContractValue> keys)
    {
        edit.BecomeIdentity(node);
        edit.Replace(edit.Graph.Outputs.Single(output => SlicedGraph.NameOf(output) == name), Tensor(edit, name, keys.Count));
        edit.Maps.Add(edit.Output(name)! with { Labels = keys, Keys = keys });
        edit.Done.Add(FormattableString.Invariant($"the ZipMap of {Quoted.Of(name)} is gone: its {keys.Count} keys are columns of a tensor"));
    }

    private static string? Trouble(GraphEdit edit, SlicedNode node)
    {
        if (node.Inputs.Count != 1 || node.Outputs.Count != 1 || edit.Graph.Made(node.Outputs[0]) != 1)
            return "it takes or makes other than one value";
        if (edit.Output(node.Outputs[0]) is not { } output)
            return "its map is no output of the model";
        if (output is not { Kind: TensorKind.MapSequence, Element: ElementType.Float32 })
            return $"it is declared as {output.DeclaredAs ?? "a tensor"}";
        if (edit.Graph.Uses(output.Name) > 0)
            return "the model uses its map itself";
        return edit.HasOwnOperators
            ? null
            : "the model does not say which version of ONNX's own operators it is written in";
    }

    private static EquatableArray<ContractValue> Keys(SlicedNode node, out string? trouble)
    {
        trouble = null;
        var lists = node.Attributes.Where(attribute => Lists.Contains(attribute.Name)).ToList();
        if (lists.Count != 1)
        {
            trouble = "it names no classes, or names them more than once";
            return default;
        }

        var list = lists[0];
        var keys = list.Name == "classlabels_strings"
            ? list.Texts.Select(ContractValue.Of).ToEquatableArray()
            : list.Numbers.Select(number => ContractValue.Of(number)).ToEquatableArray();
        if (keys.IsEmpty || keys.Distinct().Count() != keys.Count)
            trouble = "it names no classes, or one of them twice";
        return keys;
    }

    private static WireWriter Tensor(GraphEdit edit, string name, int columns)
    {
        var value = new WireWriter();
        foreach (var field in edit.Graph.Outputs.Single(output => SlicedGraph.NameOf(output) == name).Value.Fields().Where(field => field.Head.Bytes != 2))
            value.Same(field);
        return value.Message(2, TensorType.Of(ElementType.Float32, new WireWriter(), columns));
    }
}
