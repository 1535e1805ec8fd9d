using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Comparison;

/// <summary>Two lists of categories or labels, laid side by side.</summary>
internal sealed class VocabularyDifference
{
    private readonly List<string> _before;
    private readonly List<string> _after;
    private readonly Dictionary<string, long?> _codes;

    /// <param name="before">The list before.</param>
    /// <param name="after">The list after.</param>
    /// <param name="counts">Whether places in the list mean something.</param>
    public VocabularyDifference(EquatableArray<Category> before, EquatableArray<Category> after, bool counts)
    {
        _before = [.. before.Select(category => category.Name).Distinct(StringComparer.Ordinal)];
        _after = [.. after.Select(category => category.Name).Distinct(StringComparer.Ordinal)];
        _codes = new(StringComparer.Ordinal);
        foreach (var category in before)
            _codes[category.Name] = category.Code;

        var removed = _before.Except(_after, StringComparer.Ordinal).ToList();
        var added = _after.Except(_before, StringComparer.Ordinal).ToList();
        var codes = after.Where(category => category.Code is not null && added.Contains(category.Name, StringComparer.Ordinal)).ToList();
        Renamed = [.. removed
            .Select(name => (Old: name, New: _codes[name] is { } code ? codes.Find(category => category.Code == code).Name
                : counts && _before.Count == _after.Count ? added.Find(other => _after.IndexOf(other) == _before.IndexOf(name))
                : null))
            .Where(names => names.New is not null)
            .Select(names => new Pair<string>(names.Old, names.New!))];
        Removed = [.. removed.Except(Renamed.Select(names => names.Before), StringComparer.Ordinal)];
        Added = [.. added.Except(Renamed.Select(names => names.After), StringComparer.Ordinal)];

        var (old, @new) = (Surviving(_before, _after), Surviving(_after, _before));
        IsReordered = (counts && !old.SequenceEqual(@new, StringComparer.Ordinal))
            || after.Any(category => _codes.TryGetValue(category.Name, out var code) && code != category.Code);
        IsShifted = counts && !IsReordered && @new.Exists(name => _before.IndexOf(name) != _after.IndexOf(name));
    }

    /// <summary>Names that stand where others stood.</summary>
    public IReadOnlyList<Pair<string>> Renamed { get; }

    public IReadOnlyList<string> Removed { get; }

    public IReadOnlyList<string> Added { get; }

    /// <summary>Whether names that stayed changed their order, or the number of an enum member changed.</summary>
    public bool IsReordered { get; }

    /// <summary>Whether names that stayed moved to other places though their order is the same.</summary>
    public bool IsShifted { get; }

    private static List<string> Surviving(List<string> names, List<string> others) =>
        [.. names.Where(name => others.Contains(name, StringComparer.Ordinal))];
}
