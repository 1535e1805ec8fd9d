using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>Takes away outputs nobody reads, and the nodes that work for nobody else: an engine computes whatever is an output, asked or not.</summary>
internal static class IdleOutputs
{
    public static void Apply(GraphEdit edit, IReadOnlyCollection<string> kept)
    {
        var idle = edit.Graph.Outputs.Where(output => !kept.Contains(SlicedGraph.NameOf(output))).ToList();
        if (idle.Count == 0)
            return;
        idle.ForEach(edit.Remove);
        var live = Live(edit.Graph, kept);
        var dead = edit.Graph.Nodes.Where(node => !live.Contains(node)).ToList();
        dead.ForEach(node => edit.Remove(node.Field));
        edit.Done.Add(
            $"{string.Join(", ", idle.Select(output => Quoted.Of(SlicedGraph.NameOf(output))))} {(idle.Count == 1 ? "is no output" : "are no outputs")} any more"
            + FormattableString.Invariant($"{(dead.Count > 0 ? $", and nodes that worked for nothing else are gone: {dead.Count}" : "")}"));
    }

    /// <summary>The nodes the outputs depend on. What a graph inside a node names counts, whatever it means there.</summary>
    private static HashSet<SlicedNode> Live(SlicedGraph graph, IReadOnlyCollection<string> kept)
    {
        var makers = graph.Nodes.SelectMany(node => node.Outputs, (node, output) => (node, output)).ToLookup(made => made.output, made => made.node, StringComparer.Ordinal);
        var live = new HashSet<SlicedNode>();
        var open = new Stack<string>(kept);
        while (open.Count > 0)
        {
            foreach (var node in makers[open.Pop()].Where(live.Add))
            {
                foreach (var value in SlicedGraph.UsesOf(node))
                    open.Push(value);
            }
        }

        return live;
    }
}
