using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Domains;

/// <summary>
/// Text: listed or any, of a length, matching a pattern. What a pattern matches is not looked into: two patterns are equal or have
/// nothing in common.
/// </summary>
internal sealed class TextSet : ValueSet
{
    private readonly int _shortest;
    private readonly int _longest;
    private readonly string? _pattern;
    private readonly HashSet<string>? _listed;

    public TextSet(EquatableArray<Category> categories, LengthRange? length, string? pattern)
    {
        (_shortest, _longest) = (Math.Max(0, length?.Minimum ?? 0), length?.Maximum ?? int.MaxValue);
        _pattern = pattern;
        // Of length 0 there is one text.
        var listed = _longest == 0 && categories.IsEmpty ? [""] : categories.Select(category => category.Name);
        if (_longest == 0 || !categories.IsEmpty)
            _listed = new(listed.Where(name => name.Length >= _shortest && name.Length <= _longest), StringComparer.Ordinal);
    }

    public override bool IsEmpty => _shortest > _longest || _listed?.Count == 0;

    protected override bool IsWithinKind(ValueSet other)
    {
        var text = (TextSet)other;
        if (text._pattern is not null && text._pattern != _pattern)
            return false;
        if (_listed is null)
            return text._listed is null && text._shortest <= _shortest && _longest <= text._longest;
        return _listed.All(text.HasLengthAndPlace);
    }

    private bool HasLengthAndPlace(string name) =>
        _listed?.Contains(name) ?? (name.Length >= _shortest && name.Length <= _longest);
}
