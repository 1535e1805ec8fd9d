using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Vocabularies;

/// <summary>How values get from inputs to nodes that know their categories, and from nodes that know their labels to outputs.</summary>
internal sealed class DataFlow(KeptText kept)
{
    // Values as they are, in another shape or type.
    private static readonly string[] Carriers = ["Identity", "Cast", "CastLike", "Reshape", "Squeeze", "Unsqueeze", "Flatten"];

    // One score for each class, before and after.
    private static readonly string[] ScoreCarriers = ["Normalizer", "Softmax", "LogSoftmax", "Sigmoid", "Clip"];

    // A file decides how many nodes there are and how long its chains; real ones need a handful of steps.
    private const int MostNodes = 1_000;
    private const int MostSteps = 1_000;

    private readonly List<FlowNode> _nodes = [];
    private Dictionary<string, string>? _sources;
    private ILookup<string, string>? _carried;
    private Dictionary<string, (string Name, FlowNode Node, int Position)>? _yielded;

    /// <summary>The nodes that know a vocabulary.</summary>
    public IEnumerable<FlowNode> Knowing => _nodes.Where(node => node.Attributes.HasLists).Take(MostNodes);

    public void Add(string name, List<string> inputs, List<string> outputs, NodeAttributes attributes)
    {
        if (!attributes.HasLists && !Carriers.Contains(name) && !ScoreCarriers.Contains(name))
            return;
        // Without room the walks end early, which is no answer but a true one.
        if (kept.TryTake(inputs.Concat(outputs).Sum(value => value.Length + 1)))
            _nodes.Add(new(name, inputs.ToEquatableArray(), outputs.ToEquatableArray(), attributes));
    }

    /// <summary>Where the value of a node comes from: the first value that nothing here carries.</summary>
    public string Source(string value)
    {
        _sources ??= _nodes.Where(node => Carriers.Contains(node.Operator) && !node.Outputs.IsEmpty && !node.Inputs.IsEmpty)
            .GroupBy(node => node.Outputs[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Inputs[0], StringComparer.Ordinal);
        for (var steps = 0; steps < MostSteps && _sources.TryGetValue(value, out var before); steps++)
            value = before;
        return value;
    }

    /// <summary>What a value means: what the node says that yields it, or yields what is carried to it.</summary>
    public ScoreKind Meaning(string value)
    {
        _yielded ??= _nodes.SelectMany(node => node.Outputs.Select((name, position) => (Name: name, Node: node, Position: position)))
            .GroupBy(yielded => yielded.Name, StringComparer.Ordinal)
            .Where(yields => yields.Count() == 1)
            .ToDictionary(yields => yields.Key, yields => yields.First(), StringComparer.Ordinal);
        for (var steps = 0; steps < MostSteps && _yielded.TryGetValue(value, out var yielded); steps++)
        {
            if (!(Carriers.Contains(yielded.Node.Operator) || yielded.Node.Operator == "ZipMap") || yielded.Node.Inputs.IsEmpty)
                return ScoreMeaning.Of(yielded.Node, yielded.Position);
            value = yielded.Node.Inputs[0];
        }

        return ScoreKind.Unspecified;
    }

    /// <summary>Every value that is this one, carried on; itself first.</summary>
    public IEnumerable<string> Reached(string value)
    {
        _carried ??= _nodes.Where(node => !node.Attributes.HasLists && !node.Inputs.IsEmpty && !node.Outputs.IsEmpty)
            .ToLookup(node => node.Inputs[0], node => node.Outputs[0], StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { value };
        var open = new Queue<string>(seen);
        for (var steps = 0; steps < MostSteps && open.Count > 0; steps++)
        {
            var next = open.Dequeue();
            yield return next;
            foreach (var output in _carried[next].Where(seen.Add))
                open.Enqueue(output);
        }
    }
}
