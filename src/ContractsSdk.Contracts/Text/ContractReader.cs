using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>Makes a contract of facts. What it cannot place it keeps.</summary>
internal sealed class ContractReader
{
    private readonly Dictionary<(string Scope, string? Path), FactGroup> _groups = [];
    private readonly ReadErrors _errors;

    private ContractReader(List<FactLine> lines, ReadErrors errors)
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

    public static ModelContract Read(List<FactLine> lines, ReadErrors errors)
    {
        var reader = new ContractReader(lines, errors);
        return ContractOrder.Sorted(reader.Contract() with
        {
            Features = reader.Features(),
            Constants = reader.Constants(),
            Outputs = reader.Outputs(),
            Retired = reader.Retired(),
            UnknownFacts = reader._groups.Values.SelectMany(group => group.Facts).ToEquatableArray(),
        });
    }

    private ModelContract Contract()
    {
        foreach (var name in new[] { "id", "version" })
        {
            if (!_groups.TryGetValue(("contract", null), out var group) || !group.Has(name))
                _errors.Add(1, $"no line says 'contract {name}'");
        }

        var contract = Take("contract", null, new ModelContract { Id = "", Version = "" }, ContractRules.Contract);
        contract = Take("model", null, contract, ContractRules.Model);
        return Take("clr", null, contract, ContractRules.Clr);
    }

    private EquatableArray<FeatureContract> Features() => Owners("in")
        .Select(group => group.TakeInto(new() { Name = group.Path!, Type = default }, FeatureRules.In, _errors))
        .OfType<FeatureContract>()
        .Select(feature => Take("clr", feature.Name, feature, FeatureRules.Clr))
        .ToEquatableArray();

    private EquatableArray<ConstantContract> Constants() => Owners("constant")
        .Where(group => group.Has("value"))
        .Select(group => group.TakeInto(new(group.Path!, new(default, "")), ConstantRules.Constant, _errors))
        .OfType<ConstantContract>()
        .ToEquatableArray();

    private EquatableArray<OutputContract> Outputs() => Owners("out")
        .Select(group => group.TakeInto(new() { Name = group.Path!, Type = default }, OutputRules.Out, _errors))
        .OfType<OutputContract>()
        .Select(output => Take("clr", output.Name, output, OutputRules.Clr))
        .ToEquatableArray();

    private EquatableArray<RetiredFeature> Retired() => Owners("retired")
        .Select(group => group.TakeInto(new(group.Path!, ""), RetiredRules.Retired, _errors))
        .OfType<RetiredFeature>()
        .ToEquatableArray();

    private IEnumerable<FactGroup> Owners(string scope) =>
        _groups.Values.Where(group => group.Scope == scope && group.Path is not null);

    private T Take<T>(string scope, string? path, T owner, FactRule<T>[] rules)
        where T : class =>
        _groups.TryGetValue((scope, path), out var group) ? group.TakeInto(owner, rules, _errors) ?? owner : owner;
}
