using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>
/// Which feature or output is which: by name, by a former name, by the C# member it belongs to, and last by being alike in all but
/// the name, where there is only one such.
/// </summary>
internal sealed class Pairing<T>
    where T : class
{
    private readonly Func<T, string> _name;
    private readonly List<T> _removed;
    private readonly List<T> _added;
    private readonly List<Pair<T>> _pairs = [];

    private Pairing(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name) =>
        (_removed, _added, _name) = ([.. before], [.. after], name);

    public IReadOnlyList<Pair<T>> Pairs => _pairs;

    public IReadOnlyList<T> Removed => _removed;

    public IReadOnlyList<T> Added => _added;

    public static Pairing<FeatureContract> Of(EquatableArray<FeatureContract> before, EquatableArray<FeatureContract> after) =>
        Pairing<FeatureContract>.Match(
            before, after, feature => feature.Name, feature => feature.FormerNames, feature => feature.ClrName,
            feature => feature with { Name = "", ClrName = null, FormerNames = default, Description = null });

    public static Pairing<OutputContract> Of(EquatableArray<OutputContract> before, EquatableArray<OutputContract> after) =>
        Pairing<OutputContract>.Match(
            before, after, output => output.Name, output => output.FormerNames, output => output.ClrName,
            output => output with { Name = "", ClrName = null, FormerNames = default, Description = null });

    private static Pairing<T> Match(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name, Func<T, EquatableArray<string>> former,
        Func<T, string?> member, Func<T, T> nameless)
    {
        var pairing = new Pairing<T>(before, after, name);
        pairing.TakeNames();
        pairing.Take((old, @new) => former(@new).Contains(name(old)));
        pairing.Take((old, @new) => member(old) is { } clr && clr == member(@new));
        pairing.Take((old, @new) => nameless(old).Equals(nameless(@new)));
        return pairing;
    }

    // As a rule all pairs are made here, and nothing is left over.
    private void TakeNames()
    {
        var added = _added.ToLookup(_name, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var old in _removed.ToLookup(_name, StringComparer.Ordinal))
        {
            if (old.Count() == 1 && added[old.Key].Count() == 1 && taken.Add(old.Key))
                _pairs.Add(new(old.First(), added[old.Key].First()));
        }

        _removed.RemoveAll(old => taken.Contains(_name(old)));
        _added.RemoveAll(@new => taken.Contains(_name(@new)));
        Sort();
    }

    // A thing that could be several is none of them.
    private void Take(Func<T, T, bool> isSame)
    {
        if (_removed.Count == 0 || _added.Count == 0)
            return;
        var found = (
            from old in _removed
            let candidates = _added.Where(@new => isSame(old, @new)).ToList()
            where candidates.Count == 1 && _removed.Count(other => isSame(other, candidates[0])) == 1
            select new Pair<T>(old, candidates[0])).ToList();
        foreach (var pair in found)
        {
            _pairs.Add(pair);
            _removed.Remove(pair.Before);
            _added.Remove(pair.After);
        }

        Sort();
    }

    private void Sort() => _pairs.Sort((x, y) => string.CompareOrdinal(_name(x.After), _name(y.After)));
}
