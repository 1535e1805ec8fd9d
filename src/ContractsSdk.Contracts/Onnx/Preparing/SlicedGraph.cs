using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>The outermost graph where it lies, who makes its values, and who uses them at whatever depth.</summary>
internal sealed class SlicedGraph
{
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _made = new(StringComparer.Ordinal);

    public SlicedGraph(WireSlice graph)
    {
        Graph = graph;
        foreach (var field in graph.Fields())
        {
            switch (field.Head.Bytes)
            {
                case 1:
                    Add(new SlicedNode(field));
                    break;
                case 5 or 15:
                    Count(_made, NameOfWeight(field));
                    break;
                case 11:
                    Inputs.Add(field);
                    Count(_made, NameOf(field));
                    break;
                case 12:
                    Outputs.Add(field);
                    break;
                case 13:
                    Declared.Add(field);
                    break;
            }
        }
    }

    public WireSlice Graph { get; }

    public List<SlicedNode> Nodes { get; } = [];

    public List<SlicedField> Inputs { get; } = [];

    public List<SlicedField> Outputs { get; } = [];

    /// <summary>What it says of values inside.</summary>
    public List<SlicedField> Declared { get; } = [];

    /// <summary>How often nodes take a value, those in graphs inside included; a name that means another value there counts too.</summary>
    public int Uses(string value) => _uses.TryGetValue(value, out var count) ? count : 0;

    /// <summary>How often a value is made: by a node, as an input, as a weight. 1 in a graph that is one.</summary>
    public int Made(string value) => _made.TryGetValue(value, out var count) ? count : 0;

    /// <summary>Whether a name means anything here.</summary>
    public bool Knows(string value) => Uses(value) + Made(value) > 0 || Outputs.Concat(Declared).Any(field => NameOf(field) == value);

    public static string NameOf(SlicedField value) => Name(value.Value, 1);

    /// <summary>The values a node takes, those of graphs inside it included; a name for each time.</summary>
    public static IEnumerable<string> UsesOf(SlicedNode node) =>
        node.Inputs.Concat(node.Attributes.SelectMany(attribute => attribute.Graphs).SelectMany(UsesOf));

    private static IEnumerable<string> UsesOf(WireSlice graph) => graph.Fields().SelectMany(field => field.Head.Bytes switch
    {
        1 => UsesOf(new SlicedNode(field)),
        12 => [NameOf(field)],
        _ => [],
    });

    private void Add(SlicedNode node)
    {
        Nodes.Add(node);
        node.Outputs.ForEach(output => Count(_made, output));
        foreach (var value in UsesOf(node))
            Count(_uses, value);
    }

    // A sparse one goes by the name of its values.
    private static string NameOfWeight(SlicedField weight) => weight.Head.Number == 5
        ? Name(weight.Value, 8)
        : weight.Value.Fields().Where(field => field.Head.Bytes == 1).Select(field => Name(field.Value, 8)).LastOrDefault() ?? "";

    private static string Name(WireSlice message, int field) =>
        message.Fields().Where(part => part.Head.Bytes == field).Select(part => part.Value.Text()).LastOrDefault() ?? "";

    private static void Count(Dictionary<string, int> counts, string name) => counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;
}
