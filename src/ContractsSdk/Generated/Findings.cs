using System.Collections.Generic;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>Collects what generated checks find. Nothing is allocated until something is found.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Findings
{
    private List<(int Subject, ViolationRule Rule)>? _items;

    /// <summary>Whether anything was found.</summary>
    public readonly bool Any => _items is not null;

    internal readonly IReadOnlyList<(int Subject, ViolationRule Rule)> Items => _items ?? [];

    /// <summary>Adds a finding.</summary>
    /// <param name="subject">The position of the feature in the contract's features, of the output in its outputs.</param>
    /// <param name="rule">The rule.</param>
    public void Add(int subject, ViolationRule rule) => (_items ??= []).Add((subject, rule));
}
