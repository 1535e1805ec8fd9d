using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Generated;

namespace ContractsSdk.Watching;

/// <summary>The features, or the outputs, of a contract that its profile knows: where they are counted, and what the counts say.</summary>
internal sealed class WatchedValues
{
    private readonly (int Subject, ValueProfile Reference)[] _watched;

    public WatchedValues(IReadOnlyList<WatchedSubject> subjects, EquatableArray<ValueProfile> profile)
    {
        var references = subjects.Select(subject => Reference(subject, profile)).ToArray();
        _watched = [.. references.Select((reference, i) => (i, reference!)).Where(pair => pair.Item2 is not null)];
        Layout = new TallyLayout([.. subjects.Zip(references, Subject)]);
        Unwatched = [.. subjects.Where((_, i) => references[i] is null).Select(subject => subject.Names[0])];
        References = _watched.Select(pair => pair.Reference).ToEquatableArray();
    }

    /// <summary>Where the counts are.</summary>
    public TallyLayout Layout { get; }

    /// <summary>What the profile says, by the names of today.</summary>
    public EquatableArray<ValueProfile> References { get; }

    /// <summary>Names the profile does not know, or counts otherwise.</summary>
    public IReadOnlyList<string> Unwatched { get; }

    /// <summary>The counts of a window, on the bins of the profile.</summary>
    public EquatableArray<ValueProfile> Window(ReadOnlySpan<long> cells)
    {
        var values = new ValueProfile[_watched.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var (subject, reference) = _watched[i];
            var own = cells[Layout.Starts[subject]..];
            values[i] = reference with
            {
                Missing = own[TallyLayout.Missing],
                Unknown = own[TallyLayout.Unknown],
                Counts = own.Slice(TallyLayout.FirstBin, reference.Counts.Count).ToArray().ToEquatableArray(),
            };
        }

        return values.ToEquatableArray();
    }

    private static ValueProfile? Reference(WatchedSubject subject, EquatableArray<ValueProfile> profile) =>
        subject.Names.Select(name => profile.FirstOrDefault(value => value.Name == name && subject.Fits(value))).FirstOrDefault(found => found is not null) is { } one
            ? one with { Name = subject.Names[0] }
            : null;

    private static TallySubject? Subject(WatchedSubject subject, ValueProfile? reference)
    {
        if (reference is null)
            return null;
        var positions = reference.Categories.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        return new TallySubject(
            reference.Edges, reference.Categories,
            subject.Codes.Where(code => positions.ContainsKey(code.Value)).ToDictionary(code => code.Key, code => positions[code.Value]));
    }
}
