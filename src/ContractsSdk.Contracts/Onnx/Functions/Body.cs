using System;
using System.Collections.Generic;

namespace ContractsSdk.Contracts.Onnx.Functions;

/// <summary>The nodes of the graph or of one function, those of graphs inside included: only how many, how deep, and what they name.</summary>
internal sealed class Body
{
    private readonly Dictionary<OperatorId, Calls> _calls = [];

    public long Nodes { get; private set; }

    /// <summary>The most graphs inside each other, the outermost not counted.</summary>
    public int Depth { get; private set; }

    public IEnumerable<KeyValuePair<OperatorId, Calls>> Operators => _calls;

    /// <summary>A graph lies this deep.</summary>
    public void Reach(int depth) => Depth = Math.Max(Depth, depth);

    /// <summary>A node. Whether it is the first to name this operator.</summary>
    public bool Add(OperatorId id, int depth)
    {
        Nodes++;
        var known = _calls.TryGetValue(id, out var calls);
        _calls[id] = new(calls.Count + 1, Math.Max(calls.Depth, depth));
        return !known;
    }

    /// <summary>How often something is named, and how deep at most.</summary>
    internal readonly record struct Calls(long Count, int Depth);
}
