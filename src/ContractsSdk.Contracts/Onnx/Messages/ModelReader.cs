using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Onnx.Functions;
using ContractsSdk.Contracts.Onnx.Preparing;
using ContractsSdk.Contracts.Onnx.Vocabularies;
using ContractsSdk.Contracts.Onnx.Wire;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>Reads the outermost message, and puts together what the others found.</summary>
internal sealed class ModelReader
{
    // Before, every weight had to be listed as an input, and none was meant to be fed.
    private const long FirstWithDefaults = 4;

    private readonly WireReader _wire;
    private readonly KeptText _kept;
    private readonly GraphReader _graphs;
    private readonly FunctionReader _functionReader;
    private readonly ExternalFiles _files;
    private readonly CallGraph _functions = new();
    private readonly GraphFacts _facts;
    private readonly SortedSet<string> _locales = new(StringComparer.Ordinal);
    private readonly Body _training = new();
    private readonly SortedDictionary<string, long> _operatorSets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string?> _metadata = new(StringComparer.Ordinal);
    private long _irVersion;
    private string _producer = "";
    private string _producerVersion = "";
    private bool _hasGraph;

    public ModelReader(WireReader wire, OnnxLimits limits)
    {
        _wire = wire;
        _kept = new(wire, limits);
        _facts = new(_kept);
        _files = new(_kept);
        var values = new ValueReader(wire, _kept, new(wire, limits, _kept));
        _graphs = new(wire, limits, _kept, new(wire, _files), values, _locales);
        _functionReader = new(wire, _kept, _graphs, _functions);
    }

    /// <summary>ModelProto. Null where the reading ended before the file.</summary>
    public OnnxModel? Model()
    {
        while (_wire.Next(out var field))
        {
            if (field.Varint == 1)
                _irVersion = unchecked((long)_wire.Varint());
            else if (field.Type == WireType.Bytes)
                Message(field);
            else
                _wire.Skip(field);
        }

        if (_wire.Position == 0)
            _wire.Fail(OnnxProblemKind.Empty, "is empty");
        else if (!_hasGraph)
            _wire.Fail(OnnxProblemKind.Malformed, "is no ONNX model: it holds no graph");
        else if (DomainWithoutVersion() is { } domain)
            _wire.Fail(OnnxProblemKind.Truncated, $"is cut off, or damaged: it does not say which version of {Quoted.Of(domain)} it is written in");
        var model = _wire.Problem is null ? Facts() : null;
        return model is not null && _metadata.TryGetValue(Preparation.MetadataKey, out var note) ? Prepared(model, note) : model;
    }

    private OnnxModel? Prepared(OnnxModel model, string? note)
    {
        var problem = (string?)"it is too long, or no text";
        var preparation = note is null ? null : PreparationText.Read(note, out problem);
        problem ??= PreparationCheck.Trouble(preparation!, [.. model.Inputs], [.. model.Outputs]);
        if (problem is null)
            return model with { Preparation = preparation };
        _wire.Fail(OnnxProblemKind.Preparation, $"was prepared, and what it says of that cannot be used: {problem}; prepare the original again");
        return null;
    }

    // Operator sets come after the graph: a file that was cut off between two fields lacks some.
    private string? DomainWithoutVersion() => _operatorSets.Count == 0
        ? OperatorId.OwnDomain
        : _facts.Body.Operators.Select(call => call.Key.Domain).FirstOrDefault(domain => !_operatorSets.ContainsKey(domain));

    private void Message(WireField field)
    {
        switch (field.Number)
        {
            case 2:
                _producer = _wire.Name();
                break;
            case 3:
                _producerVersion = _wire.Name();
                break;
            case 7:
                _hasGraph = true;
                _graphs.Graph(_facts.Body, 0, _facts);
                break;
            case 8:
                OperatorSet();
                break;
            case 14:
                var entry = new EntryReader(_wire).Entry();
                _metadata[_kept.Keep(entry.Key)] = entry.Value is { } text ? _kept.Keep(text) : null;
                break;
            case 20:
                Training();
                break;
            case 25:
                _functionReader.Function();
                break;
            default:
                _wire.Skip(field);
                break;
        }
    }

    // OperatorSetIdProto.
    private void OperatorSet()
    {
        var (domain, version) = ("", 0L);
        var outer = _wire.Enter();
        while (_wire.Next(out var field))
        {
            if (field.Bytes == 1)
                domain = _wire.Name();
            else if (field.Varint == 2)
                version = unchecked((long)_wire.Varint());
            else
                _wire.Skip(field);
        }

        _wire.Leave(outer);
        _operatorSets[OperatorId.Canonical(_kept.Keep(domain))] = version;
    }

    // TrainingInfoProto: two graphs that nothing here runs, and that may be as hostile as any.
    private void Training()
    {
        var outer = _wire.Enter();
        while (_wire.Next(out var field))
        {
            if (field.Bytes is 1 or 2)
                _graphs.Graph(_training, 0, null);
            else
                _wire.Skip(field);
        }

        _wire.Leave(outer);
    }

    private OnnxModel Facts()
    {
        var known = new KnownValues(_facts.Flow);
        var bodies = _functions.Bodies.Append(_training).Append(_facts.Body).ToList();
        return new()
        {
            IrVersion = _irVersion,
            Producer = $"{_producer} {_producerVersion}".Trim(),
            OperatorSets = _operatorSets.Select(set => new OperatorSet(set.Key, set.Value)).ToEquatableArray(),
            Metadata = _metadata.Select(entry => new MetadataEntry(entry.Key, entry.Value)).ToEquatableArray(),
            Inputs = known.OfInputs([.. _facts.Inputs.Where(input => !_facts.Initializers.Contains(input.Name))]),
            OptionalInputs = _facts.Inputs
                .Where(input => _irVersion >= FirstWithDefaults && _facts.Initializers.Contains(input.Name)).ToEquatableArray(),
            Outputs = known.OfOutputs(_facts.Outputs),
            ExternalFiles = _files.All,
            CustomDomains = CustomDomains.Of(bodies, _functions),
            Locales = _locales.ToEquatableArray(),
            Nodes = bodies.Sum(body => body.Nodes),
            SubgraphDepth = bodies.Max(body => body.Depth),
            Functions = _functions.Expand(_facts.Body),
        };
    }
}
