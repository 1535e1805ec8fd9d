using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Onnx.Functions;
using ContractsSdk.Contracts.Onnx.Wire;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>
/// Makes one input of inputs that the model only lays side by side: each costs the engine a tenth of a microsecond a call. Where nothing else is
/// laid beside them, the node that did so goes too.
/// </summary>
internal sealed class PackingRewrite
{
    private readonly GraphEdit _edit;
    private readonly Dictionary<string, (TensorSignature Tensor, int Position)> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlicedField> _fields = new(StringComparer.Ordinal);

    private PackingRewrite(GraphEdit edit)
    {
        _edit = edit;
        for (var i = 0; i < edit.Original.Inputs.Count; i++)
            _inputs[edit.Original.Inputs[i].Name] = (edit.Original.Inputs[i], i);
        foreach (var field in edit.Graph.Inputs)
            _fields[SlicedGraph.NameOf(field)] = field;
    }

    public static void Apply(GraphEdit edit)
    {
        var packing = new PackingRewrite(edit);
        foreach (var node in edit.Graph.Nodes.Where(node => node.Operator is { Domain: OperatorId.OwnDomain, Name: "Concat", Overload: "" }))
            packing.Apply(node);
    }

    private void Apply(SlicedNode node)
    {
        if (node.Outputs.Count != 1 || node.Inputs.Count(_inputs.ContainsKey) < 2)
            return;
        var (name, axis) = (node.Outputs[0], node.Attributes.FirstOrDefault(attribute => attribute.Name == "axis"));
        var runs = Runs(node, out var trouble);
        if (axis?.Number is not (1 or -1))
            trouble = "it lays rows, not columns";
        else if (_edit.Graph.Made(name) != 1)
            trouble = "its value is made twice";
        else if (runs.Count == 1 && runs[0].Count == node.Inputs.Count && _edit.Output(name) is null)
            Pack(node, runs[0], name, removesNode: true);
        else if (runs.Count > 0)
            Pack(node, runs);
        if (trouble is not null)
            _edit.Left.Add($"inputs that are laid side by side in {Quoted.Of(name)} stay apart: {trouble}");
    }

    /// <summary>Inputs of a node that follow each other and can become one.</summary>
    private List<List<string>> Runs(SlicedNode node, out string? trouble)
    {
        trouble = null;
        var runs = new List<List<string>>();
        var run = new List<string>();
        foreach (var input in node.Inputs)
        {
            var reason = Trouble(input);
            trouble ??= _inputs.ContainsKey(input) ? reason : null;
            if (run.Count > 0 && (reason is not null || !AreAlike(run[0], input)))
            {
                runs.Add(run);
                run = [];
            }

            if (reason is null)
                run.Add(input);
        }

        runs.Add(run);
        runs.RemoveAll(one => one.Count < 2);
        return runs;
    }

    private string? Trouble(string input)
    {
        if (!_inputs.TryGetValue(input, out var known))
            return "a value that is no input";
        var tensor = known.Tensor;
        if (tensor.Kind != TensorKind.Tensor || tensor.Element is ElementType.Unspecified or ElementType.String || OnnxElement.NumberOf(tensor.Element) == 0)
            return $"input {Quoted.Of(input)} holds no numbers";
        if (!tensor.IsRankKnown || tensor.Shape.Count != 2 || tensor.Shape[1] < 1)
            return $"input {Quoted.Of(input)} is not declared as rows of a known number of columns";
        if (_edit.Graph.Uses(input) != 1 || _edit.Graph.Made(input) != 1 || _edit.Output(input) is not null)
            return $"input {Quoted.Of(input)} is used elsewhere too";
        return null;
    }

    private bool AreAlike(string one, string other) =>
        _inputs[one].Tensor.Element == _inputs[other].Tensor.Element && _inputs[one].Tensor.Shape[0] == _inputs[other].Tensor.Shape[0];

    private void Pack(SlicedNode node, List<List<string>> runs)
    {
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var run in runs)
        {
            var into = NewName(node.Outputs[0]);
            run.ForEach(input => names[input] = null);
            names[run[0]] = into;
            Pack(node, run, into, removesNode: false);
        }

        var rest = new WireWriter();
        foreach (var field in node.Field.Value.Fields())
        {
            if (field.Head.Bytes != 1 || !names.TryGetValue(field.Value.Text(), out var into))
                rest.Same(field);
            else if (into is not null)
                rest.Text(1, into);
        }

        _edit.Replace(node.Field, rest);
    }

    private void Pack(SlicedNode node, List<string> run, string into, bool removesNode)
    {
        var column = 0L;
        foreach (var input in run)
        {
            var (tensor, position) = _inputs[input];
            _edit.Packed.Add(new(tensor, position, into, (int)column));
            column = Math.Min(column + tensor.Shape[1], int.MaxValue);
            _edit.Remove(_fields[input]);
        }

        _edit.Replace(_fields[run[0]], new WireWriter().Text(1, into).Message(2, TensorType.Of(_inputs[run[0]].Tensor.Element, Rows(_inputs[run[0]].Tensor), column)));
        foreach (var declared in _edit.Graph.Declared.Where(declared => SlicedGraph.NameOf(declared) == into))
            _edit.Remove(declared);
        if (removesNode)
            _edit.Remove(node.Field);
        _edit.Done.Add(FormattableString.Invariant($"{run.Count} inputs, {Quoted.Of(run[0])} to {Quoted.Of(run[run.Count - 1])}, are columns of one, {Quoted.Of(into)}"));
    }

    private static WireWriter Rows(TensorSignature tensor)
    {
        var rows = new WireWriter();
        if (tensor.Shape[0] >= 0)
            return rows.Number(1, (ulong)tensor.Shape[0]);
        return tensor.Axes.Count > 0 && tensor.Axes[0].Length > 0 ? rows.Text(2, tensor.Axes[0]) : rows;
    }

    private string NewName(string output)
    {
        for (var i = 0; ; i++)
        {
            var name = FormattableString.Invariant($"{output}.packed.{i}");
            if (!_edit.Graph.Knows(name) && _edit.Packed.TrueForAll(packed => packed.Into != name))
                return name;
        }
    }
}
