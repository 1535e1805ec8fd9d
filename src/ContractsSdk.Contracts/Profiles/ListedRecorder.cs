using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>Counts the categories a contract lists.</summary>
internal sealed class ListedRecorder : ValueRecorder
{
    private readonly string[] _categories;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly long[] _counts;
    private readonly bool _isSensitive;
    private long _unknown;

    public ListedRecorder(string name, IEnumerable<string> categories, bool isSensitive)
        : base(name)
    {
        _categories = [.. categories.Distinct(StringComparer.Ordinal)];
        for (var i = 0; i < _categories.Length; i++)
            _positions.Add(_categories[i], i);
        _counts = new long[_categories.Length];
        _isSensitive = isSensitive;
    }

    public override ProfileKind Kind => ProfileKind.Category;

    public override void Category(string category)
    {
        if (_positions.TryGetValue(category, out var position))
            _counts[position]++;
        else
            _unknown++;
    }

    public override void Given() => _unknown++;

    internal override ValueProfile Build(ProfileOptions options) => new()
    {
        Name = Name,
        Kind = Kind,
        Categories = _categories.ToEquatableArray(),
        Counts = _counts.Select(count => _isSensitive && count < options.LeastSensitive ? 0 : count).ToEquatableArray(),
        Missing = MissingCount,
        Unknown = _unknown,
    };
}
