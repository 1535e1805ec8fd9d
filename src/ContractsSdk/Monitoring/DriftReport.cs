using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk;

/// <summary>One window of a client, compared with its reference profile. Counts and scores; no value that came in or went out.</summary>
public sealed record DriftReport
{
    /// <summary>The contract.</summary>
    public required string ContractId { get; init; }

    /// <summary>The configured name of the instance, or null for the only one.</summary>
    public string? Instance { get; init; }

    /// <summary>When the window began.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>What was counted, on the reference's bins: written with <see cref="ProfileText.Write"/> it is the next reference.</summary>
    public required ReferenceProfile Window { get; init; }

    /// <summary>The features that are watched.</summary>
    public required IReadOnlyList<ValueDrift> Features { get; init; }

    /// <summary>The outputs that are watched.</summary>
    public required IReadOnlyList<ValueDrift> Outputs { get; init; }

    /// <summary>The rows that were counted.</summary>
    public long Rows => Window.Rows;

    /// <summary>Features and outputs that have drifted.</summary>
    public IEnumerable<ValueDrift> Drifting => Features.Concat(Outputs).Where(value => value.IsDrifting);

    /// <summary>Compares a window with a reference; what only one of them has is left out.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="window">Counts on the reference's bins.</param>
    /// <param name="termsOf">From where on a feature or output has drifted; null for the defaults.</param>
    /// <param name="from">When the window began.</param>
    /// <param name="to">When it ended.</param>
    public static DriftReport Of(
        ReferenceProfile reference, ReferenceProfile window, Func<string, DriftTerms>? termsOf = null, DateTimeOffset from = default,
        DateTimeOffset to = default)
    {
        termsOf ??= static _ => new();
        return new()
        {
            ContractId = reference.ContractId,
            From = from,
            To = to,
            Window = window,
            Features = [.. reference.Features.Join(window.Features, one => one.Name, other => other.Name, (one, other) => ValueDrift.Of(one, other, termsOf(one.Name)))],
            Outputs = [.. reference.Outputs.Join(window.Outputs, one => one.Name, other => other.Name, (one, other) => ValueDrift.Of(one, other, termsOf(one.Name)))],
        };
    }
}
