using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>
/// Makes a signature of facts. What it cannot place it leaves: a signature is written anew from the model, never from what was read.
/// </summary>
internal sealed class SignatureReader
{
    private readonly Dictionary<(string Scope, string? Path), FactGroup> _groups = [];
    private readonly ReadErrors _errors;

    private SignatureReader(List<FactLine> lines, ReadErrors errors)
    {
        _errors = errors;
        foreach (var line in lines)
        {
            var owner = (line.Fact.Scope, line.Fact.Path);
            if (!_groups.TryGetValue(owner, out var group))
                _groups.Add(owner, group = new(line.Fact.Scope, line.Fact.Path));
            group.Add(line);
        }
    }

    public static ModelSignature Read(List<FactLine> lines, ReadErrors errors)
    {
        var reader = new SignatureReader(lines, errors);
        return reader.Model() with
        {
            Inputs = reader.Tensors("in"),
            OptionalInputs = reader.Tensors("optional"),
            Outputs = reader.Tensors("out"),
            OperatorSets = reader.Owners("opset", path => new OperatorSet(path, 0), SignatureRules.OperatorSet),
            Files = reader.Files(),
            Metadata = reader.Owners("metadata", path => new MetadataEntry(path, ""), SignatureRules.Metadata),
            CustomDomains = reader.Needs("operators"),
            Locales = reader.Needs("locale"),
        };
    }

    private ModelSignature Model()
    {
        var empty = new ModelSignature { Inputs = default, Outputs = default, Digest = "" };
        var model = _groups.TryGetValue(("model", null), out var group)
            ? group.TakeInto(empty, SignatureRules.Model, _errors) ?? empty
            : empty;
        if (!ModelDigest.IsOne(model.Digest))
            _errors.Add(1, "no line says 'model digest', 64 lower-case hexadecimal digits");
        return model;
    }

    private EquatableArray<FileDigest> Files()
    {
        var files = Owners("file", path => new FileDigest(path, ""), SignatureRules.File);
        foreach (var file in files)
        {
            if (!ModelDigest.IsOne(file.Sha256))
                _errors.Add(1, $"the sha256 of file '{file.Name}' is not 64 lower-case hexadecimal digits");
        }

        return files;
    }

    private EquatableArray<TensorSignature> Tensors(string scope) => InOrder(scope)
        .Select(group => (Tensor: Tensor(group), Position: Position(group)))
        .OrderBy(entry => entry.Position)
        .Select(entry => entry.Tensor)
        .ToEquatableArray();

    private TensorSignature Tensor(FactGroup group)
    {
        var named = new TensorSignature { Name = group.Path!, Kind = default, Element = default, IsRankKnown = false };
        var tensor = group.TakeInto(named, SignatureRules.Tensor, _errors) ?? named;
        return tensor.Kind switch
        {
            TensorKind.Tensor => tensor,
            TensorKind.MapSequence => tensor with { IsRankKnown = true, Keys = tensor.Labels },
            _ => tensor with { IsRankKnown = true },
        };
    }

    private int Position(FactGroup group) =>
        group.TakeInto(new Positioned(0), SignatureRules.Position, _errors)?.Position ?? int.MaxValue;

    private EquatableArray<T> Owners<T>(string scope, Func<string, T> named, FactRule<T>[] rules)
        where T : class => InOrder(scope)
        .Select(group => group.TakeInto(named(group.Path!), rules, _errors))
        .OfType<T>()
        .ToEquatableArray();

    private EquatableArray<string> Needs(string what) =>
        InOrder("needs").Where(group => group.Has(what)).Select(group => group.Path!).ToEquatableArray();

    private IEnumerable<FactGroup> InOrder(string scope) => _groups.Values
        .Where(group => group.Scope == scope && group.Path is not null)
        .OrderBy(group => group.Path, StringComparer.Ordinal);
}
