using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>
/// Learns the frequent categories of a text whose contract lists none. Texts too varied to list leave a profile that says only whether
/// there is one.
/// </summary>
internal sealed class LearnedRecorder(string name) : ValueRecorder(name)
{
    private const int MaximumDistinct = 4096;
    private const int MaximumLength = 256;
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private long _others;

    public override ProfileKind Kind => ProfileKind.Category;

    public override void Category(string category)
    {
        if (_counts.TryGetValue(category, out var count))
            _counts[category] = count + 1;
        else if (_counts.Count < MaximumDistinct && category.Length <= MaximumLength)
            _counts.Add(category, 1);
        else
            _others++;
    }

    public override void Given() => _others++;

    internal override ValueProfile Build(ProfileOptions options)
    {
        var learned = _counts
            .Where(pair => pair.Value >= options.LeastLearned)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(options.LearnedCategories)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToList();
        var given = _counts.Values.Sum() + _others;
        var known = learned.Sum(pair => pair.Value);

        // A list that knows less than half of the values is no list.
        if (2 * known < given)
            return new() { Name = Name, Kind = ProfileKind.Presence, Unknown = given, Missing = MissingCount };
        return new()
        {
            Name = Name,
            Kind = Kind,
            Categories = learned.Select(pair => pair.Key).ToEquatableArray(),
            Counts = learned.Select(pair => pair.Value).ToEquatableArray(),
            Missing = MissingCount,
            Unknown = given - known,
        };
    }
}
