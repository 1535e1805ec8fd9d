using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Text;

/// <summary>The facts of one owner that nobody has taken yet.</summary>
internal sealed class FactGroup(string scope, string? path)
{
    private readonly Dictionary<string, List<FactLine>> _lines = new(StringComparer.Ordinal);

    public string Scope { get; } = scope;

    public string? Path { get; } = path;

    /// <summary>What is left.</summary>
    public IEnumerable<ContractFact> Facts => _lines.Values.SelectMany(lines => lines).Select(line => line.Fact);

    /// <summary>Whether all is taken.</summary>
    public bool IsEmpty => _lines.Count == 0;

    public bool Has(string name) => _lines.ContainsKey(name);

    /// <summary>What is left of one fact.</summary>
    public IEnumerable<ContractFact> FactsOf(string name) => _lines.TryGetValue(name, out var lines) ? lines.Select(line => line.Fact) : [];

    /// <summary>Takes all there is.</summary>
    public void Clear() => _lines.Clear();

    /// <summary>Takes one fact.</summary>
    public void Remove(string name) => _lines.Remove(name);

    public void Add(FactLine line)
    {
        if (!_lines.TryGetValue(line.Fact.Name, out var lines))
            _lines.Add(line.Fact.Name, lines = []);
        lines.Add(line);
    }

    /// <summary>Puts every fact the rules understand into the owner. Null when there was none.</summary>
    public T? TakeInto<T>(T owner, FactRule<T>[] rules, ReadErrors errors)
        where T : class
    {
        T? result = null;
        foreach (var rule in rules)
        {
            if (!_lines.TryGetValue(rule.Name, out var lines))
                continue;
            var reading = rule.Read(result ?? owner, [.. lines.Select(line => line.Fact.Values)]);
            if (reading.Problem is not null)
                errors.Add(lines[0].Number, reading.Problem);
            if (reading.Owner is null)
                continue;
            result = reading.Owner;
            _lines.Remove(rule.Name);
        }

        return result;
    }
}
