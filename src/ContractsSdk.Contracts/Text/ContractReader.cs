using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>Makes a contract of facts. What it cannot place it keeps.</summary>
internal sealed class ContractReader
{
    private readonly Dictionary<(string Scope, string? Path), FactGroup> _groups = [];
    private readonly ReadErrors _errors;
    private readonly FactMemory _memory;

    private ContractReader(List<FactLine> lines, ReadErrors errors, FactMemory memory)
    {
        (_errors, _memory) = (errors, memory);
        foreach (var line in lines)
        {
            var owner = (line.Fact.Scope, line.Fact.Path);
            if (!_groups.TryGetValue(owner, out var group))
                _groups.Add(owner, group = new(line.Fact.Scope, line.Fact.Path));
            group.Add(line);
        }
    }

    public static ModelContract Read(List<FactLine> lines, ReadErrors errors, FactMemory? memory = null)
    {
        var reader = new ContractReader(lines, errors, memory ?? new());
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
        .Select(group => Member(group, name => new FeatureContract { Name = name, Type = default }, FeatureRules.In, FeatureRules.Clr))
        .OfType<FeatureContract>()
        .ToEquatableArray();

    private EquatableArray<ConstantContract> Constants() => Owners("constant")
        .Where(group => group.Has("value"))
        .Select(group => group.TakeInto(new(group.Path!, new(default, "")), ConstantRules.Constant, _errors))
        .OfType<ConstantContract>()
        .ToEquatableArray();

    private EquatableArray<OutputContract> Outputs() => Owners("out")
        .Select(group => Member(group, name => new OutputContract { Name = name, Type = default }, OutputRules.Out, OutputRules.Clr))
        .OfType<OutputContract>()
        .ToEquatableArray();

    private EquatableArray<RetiredFeature> Retired() => Owners("retired")
        .Select(group => group.TakeInto(new(group.Path!, ""), RetiredRules.Retired, _errors))
        .OfType<RetiredFeature>()
        .ToEquatableArray();

    private IEnumerable<FactGroup> Owners(string scope) =>
        _groups.Values.Where(group => group.Scope == scope && group.Path is not null);

    /// <summary>A feature or output, with what is said of its C# member. One of which all was understood is not made a second time.</summary>
    private T? Member<T>(FactGroup group, Func<string, T> blank, FactRule<T>[] rules, FactRule<T>[] clrRules)
        where T : class
    {
        var clr = _groups.TryGetValue(("clr", group.Path), out var found) ? found : null;
        var key = KeyOf(group, clr, clrRules);
        if (_memory.Recall<T>(key) is { } known)
        {
            group.Clear();
            Array.ForEach(clrRules, rule => clr?.Remove(rule.Name));
            return known;
        }

        var member = group.TakeInto(blank(group.Path!), rules, _errors);
        if (member is null)
            return null;
        member = clr?.TakeInto(member, clrRules, _errors) ?? member;
        if (_errors.None && group.IsEmpty && !Array.Exists(clrRules, rule => clr?.Has(rule.Name) == true))
            _memory.Remember(key, member);
        return member;
    }

    private static FactMemory.Key KeyOf<T>(FactGroup group, FactGroup? clr, FactRule<T>[] clrRules)
        where T : class
    {
        var facts = new List<ContractFact>(group.Lines.Count + 1);
        foreach (var line in group.Lines)
            facts.Add(line.Fact);
        foreach (var line in clr?.Lines ?? [])
        {
            if (Array.Exists(clrRules, rule => rule.Name == line.Fact.Name))
                facts.Add(line.Fact);
        }

        return new([.. facts]);
    }

    private T Take<T>(string scope, string? path, T owner, FactRule<T>[] rules)
        where T : class =>
        _groups.TryGetValue((scope, path), out var group) ? group.TakeInto(owner, rules, _errors) ?? owner : owner;
}
