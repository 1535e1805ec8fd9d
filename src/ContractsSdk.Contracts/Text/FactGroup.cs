using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>The facts of one owner that nobody has taken yet. They are few, so that looking through them beats any index.</summary>
internal sealed class FactGroup(string scope, string? path)
{
    private readonly List<FactLine> _lines = [];

    public string Scope { get; } = scope;

    public string? Path { get; } = path;

    /// <summary>What is left, in the order in which it stands.</summary>
    public IReadOnlyList<FactLine> Lines => _lines;

    /// <summary>The same without their places.</summary>
    public IEnumerable<ContractFact> Facts => _lines.Select(line => line.Fact);

    /// <summary>Whether all is taken.</summary>
    public bool IsEmpty => _lines.Count == 0;

    public bool Has(string name) => First(name) >= 0;

    /// <summary>Takes all there is.</summary>
    public void Clear() => _lines.Clear();

    /// <summary>Takes one fact.</summary>
    public void Remove(string name)
    {
        if (Has(name))
            _lines.RemoveAll(line => line.Fact.Name == name);
    }

    public void Add(FactLine line) => _lines.Add(line);

    /// <summary>Puts every fact the rules understand into the owner. Null when there was none.</summary>
    public T? TakeInto<T>(T owner, FactRule<T>[] rules, ReadErrors errors)
        where T : class
    {
        T? result = null;
        foreach (var rule in rules)
        {
            if (IsEmpty)
                break;
            var first = First(rule.Name);
            if (first < 0)
                continue;
            var number = _lines[first].Number;
            var reading = rule.Read(result ?? owner, Values(rule.Name, first));
            if (reading.Problem is not null)
                errors.Add(number, reading.Problem);
            if (reading.Owner is null)
                continue;
            result = reading.Owner;
            Remove(rule.Name);
        }

        return result;
    }

    private EquatableArray<string>[] Values(string name, int first)
    {
        var values = new List<EquatableArray<string>>();
        for (var i = first; i < _lines.Count; i++)
        {
            if (_lines[i].Fact.Name == name)
                values.Add(_lines[i].Fact.Values);
        }

        return [.. values];
    }

    private int First(string name)
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Fact.Name == name)
                return i;
        }

        return -1;
    }
}
