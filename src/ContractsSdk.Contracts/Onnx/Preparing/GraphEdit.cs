using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Onnx.Functions;
using ContractsSdk.Contracts.Onnx.Wire;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>What becomes of a graph: fields of it that are left out or written otherwise. Everything else stays, byte for byte.</summary>
internal sealed class GraphEdit(SlicedGraph graph, OnnxModel original)
{
    private readonly SortedDictionary<int, (SlicedField Field, byte[] By)> _edits = [];

    public SlicedGraph Graph { get; } = graph;

    public OnnxModel Original { get; } = original;

    public List<TensorSignature> Maps { get; } = [];

    public List<PackedInput> Packed { get; } = [];

    /// <summary>What was done, a sentence each without its point.</summary>
    public List<string> Done { get; } = [];

    /// <summary>What might have been and was not, and why.</summary>
    public List<string> Left { get; } = [];

    /// <summary>Leaves a field out.</summary>
    public void Remove(SlicedField field) => _edits[field.Whole.Start] = (field, []);

    /// <summary>Writes a field of the same number with other content.</summary>
    public void Replace(SlicedField field, WireWriter by)
    {
        var content = by.ToArray();
        _edits[field.Whole.Start] = (field, [.. new WireWriter().Head(field.Head.Number, content.Length).ToArray(), .. content]);
    }

    /// <summary>Whether a node of ONNX's own operators can stand here: the model says which version it is written in.</summary>
    public bool HasOwnOperators => Original.OperatorSets.Any(set => set.Domain == OperatorId.OwnDomain);

    /// <summary>Makes a node one that hands on what it takes. Everything but the operator stays: names, and what this library does not know.</summary>
    public void BecomeIdentity(SlicedNode node)
    {
        var identity = new WireWriter();
        foreach (var field in node.Field.Value.Fields().Where(field => field.Head.Bytes is not (4 or 5 or 7 or 8)))
            identity.Same(field);
        Replace(node.Field, identity.Text(4, "Identity"));
    }

    /// <summary>The signature of an output of the original.</summary>
    public TensorSignature? Output(string name) => Original.Outputs.FirstOrDefault(output => output.Name == name);

    /// <summary>The graph from here to there, in pieces: what was edited, and what lies between as it was.</summary>
    public IReadOnlyList<WireSlice> Pieces()
    {
        var pieces = new List<WireSlice>();
        var next = Graph.Graph.Start;
        foreach (var edit in _edits)
        {
            pieces.Add(Graph.Graph with { Start = next, End = edit.Key });
            pieces.Add(new(edit.Value.By, 0, edit.Value.By.Length));
            next = edit.Value.Field.Whole.End;
        }

        pieces.Add(Graph.Graph with { Start = next });
        return pieces;
    }
}
