using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Onnx.Functions;

/// <summary>
/// Which functions of a model call which. Without recursion of its own: the chains it is there to measure are as long as a file can make them.
/// </summary>
internal sealed class CallGraph
{
    // Below what a double is still sure to be below the largest long.
    private const double Plenty = 4e18;

    private readonly Dictionary<OperatorId, Body> _functions = [];
    private readonly Dictionary<OperatorId, FunctionExpansion> _expanded = [];

    /// <summary>Adds a function. Whether it is the first of its name.</summary>
    public bool Add(OperatorId id, Body body)
    {
        if (_functions.ContainsKey(id))
            return false;
        _functions.Add(id, body);
        return true;
    }

    public IEnumerable<Body> Bodies => _functions.Values;

    public bool Has(OperatorId id) => _functions.ContainsKey(id);

    /// <summary>What the graph comes to, and the deepest of the functions even where nothing calls them: engines look at all.</summary>
    public FunctionExpansion Expand(Body graph)
    {
        foreach (var id in _functions.Keys)
        {
            if (Cycle(id) is { } recursive)
                return new(int.MaxValue, int.MaxValue, long.MaxValue, recursive.ToString());
        }

        var whole = Expansion(graph);
        return whole with
        {
            CallDepth = _expanded.Values.Select(function => function.CallDepth + 1).DefaultIfEmpty(whole.CallDepth).Max(),
            Depth = _expanded.Values.Select(function => function.Depth).Append(whole.Depth).Max(),
            Nodes = _expanded.Values.Select(function => function.Nodes).Append(whole.Nodes).Max(),
        };
    }

    // Depth first; a function is expanded once all it calls are. The result is one that calls itself.
    private OperatorId? Cycle(OperatorId start)
    {
        var open = new HashSet<OperatorId>();
        var path = new Stack<(OperatorId Id, IEnumerator<OperatorId> Callees)>();
        var next = (OperatorId?)start;
        while (true)
        {
            if (next is { } id && !_expanded.ContainsKey(id))
            {
                if (!open.Add(id))
                    return id;
                path.Push((id, Callees(_functions[id]).GetEnumerator()));
            }

            if (path.Count == 0)
                return null;
            var top = path.Peek();
            next = top.Callees.MoveNext() ? top.Callees.Current : null;
            if (next is not null)
                continue;
            path.Pop();
            open.Remove(top.Id);
            _expanded.Add(top.Id, Expansion(_functions[top.Id]));
        }
    }

    private IEnumerable<OperatorId> Callees(Body body) => body.Operators.Select(call => call.Key).Where(Has);

    private FunctionExpansion Expansion(Body body)
    {
        var (callDepth, depth, nodes) = (0, body.Depth, body.Nodes);
        foreach (var call in body.Operators)
        {
            if (!_expanded.TryGetValue(call.Key, out var function))
                continue;
            callDepth = Math.Max(callDepth, function.CallDepth + 1);
            depth = Math.Max(depth, call.Value.Depth + 1 + function.Depth);
            nodes = Saturated(nodes, call.Value.Count, function.Nodes);
        }

        return new(callDepth, depth, nodes, null);
    }

    private static long Saturated(long nodes, long count, long each)
    {
        var total = nodes + ((double)count * each);
        return total > Plenty ? long.MaxValue : nodes + (count * each);
    }
}
