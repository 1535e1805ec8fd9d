using System;
using System.Collections.Generic;
using ContractsSdk.Contracts.Onnx.Functions;
using ContractsSdk.Contracts.Onnx.Vocabularies;
using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>
/// Reads graphs, their nodes, and the graphs inside the attributes of those. Calls itself no deeper than the limit: a file decides how
/// deep graphs are nested, and must not decide how deep this stack is.
/// </summary>
internal sealed class GraphReader(
    WireReader wire, OnnxLimits limits, KeptText kept, TensorReader tensors, ValueReader values, SortedSet<string> locales)
{
    // More than any node that hands on what it is given.
    private const int MostValues = 16;

    // What this reader's stack is sure to have room for, whatever a caller allows.
    private const int Deepest = 500;

    private readonly int _deepest = Math.Min(limits.SubgraphDepth, Deepest);

    /// <summary>GraphProto. Its declarations go into the facts where it is the outermost one.</summary>
    public void Graph(Body body, int depth, GraphFacts? facts)
    {
        var outer = wire.Enter();
        if (depth > _deepest)
            wire.Fail(OnnxProblemKind.TooDeep, $"has more than {_deepest} graphs inside each other");
        body.Reach(depth);
        while (wire.Next(out var field))
        {
            switch (field.Bytes)
            {
                case 1:
                    Node(body, depth, facts);
                    break;
                case 5:
                    Initializer(tensors.Weight(isHidden: facts is null), facts);
                    break;
                case 15:
                    Initializer(tensors.SparseTensor(), facts);
                    break;
                case 11 when facts is not null:
                    facts.Inputs.Add(values.Value());
                    break;
                case 12 when facts is not null:
                    facts.Outputs.Add(values.Value());
                    break;
                default:
                    wire.Skip(field);
                    break;
            }
        }

        wire.Leave(outer);
    }

    /// <summary>NodeProto.</summary>
    public void Node(Body body, int depth, GraphFacts? facts)
    {
        var (domain, name, overload) = ("", "", "");
        var (inputs, outputs) = (new List<string>(), new List<string>());
        var attributes = new NodeAttributes();
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            switch (field.Bytes)
            {
                case 1 when facts is not null && inputs.Count < MostValues:
                    inputs.Add(wire.Name());
                    break;
                case 2 when facts is not null && outputs.Count < MostValues:
                    outputs.Add(wire.Name());
                    break;
                case 4:
                    name = wire.Name();
                    break;
                case 5:
                    Attribute(body, depth, attributes);
                    break;
                case 7:
                    domain = wire.Name();
                    break;
                case 8:
                    overload = wire.Name();
                    break;
                default:
                    wire.Skip(field);
                    break;
            }
        }

        wire.Leave(outer);
        var id = new OperatorId(OperatorId.Canonical(domain), name, overload);
        if (body.Add(id, depth))
            kept.Keep(domain + name + overload);
        if (name == "StringNormalizer" && attributes.NeededLocale is { } locale && !locales.Contains(locale))
            locales.Add(kept.Keep(locale));
        facts?.Flow.Add(name, inputs, outputs, attributes);
    }

    /// <summary>AttributeProto: what of it may hold a graph, name a file, or be a vocabulary.</summary>
    public void Attribute(Body body, int depth, NodeAttributes? attributes = null)
    {
        var name = "";
        var text = (string?)null;
        ValueList? list = null;
        var outer = wire.Enter();
        while (wire.Next(out var field))
        {
            // A list of some other name is passed over: a forest has hundreds of thousands of numbers.
            var values = attributes is not null && NodeAttributes.MayBeList(name) ? list ??= new(wire, limits, kept) : null;
            if (field is { Number: 8, Type: WireType.Varint or WireType.Bytes } && values is not null)
            {
                values.Numbers(field);
                continue;
            }

            switch (field.Bytes)
            {
                case 1:
                    name = wire.Name();
                    break;
                case 4 when attributes is not null:
                    text = wire.Text();
                    break;
                case 5:
                    tensors.Tensor(values);
                    break;
                case 6 or 11:
                    Graph(body, depth + 1, null);
                    break;
                case 9 when values is not null:
                    values.Text();
                    break;
                case 10:
                    tensors.Tensor();
                    break;
                case 22 or 23:
                    tensors.SparseTensor();
                    break;
                default:
                    wire.Skip(field);
                    break;
            }
        }

        wire.Leave(outer);
        attributes?.Add(name, text, list);
    }

    private void Initializer(string name, GraphFacts? facts)
    {
        if (facts?.Initializers.Contains(name) == false)
            facts.Initializers.Add(kept.Keep(name));
    }
}
