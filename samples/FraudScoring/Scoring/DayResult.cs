using System.Collections.Generic;
using ContractsSdk;

namespace FraudScoring.Scoring;

/// <summary>Who answered what on one day.</summary>
internal sealed record DayResult
{
    public required ModelIdentity Model { get; init; }

    public required int Rows { get; init; }

    public required int ByModel { get; init; }

    /// <summary>Rows by reason, most frequent first.</summary>
    public required IReadOnlyList<FallbackCount> ByFallback { get; init; }

    public required int Rejected { get; init; }

    /// <summary>Violations, most frequent first; a row can have several.</summary>
    public required IReadOnlyList<ViolationCount> Violations { get; init; }

    public required int FlaggedByModel { get; init; }

    public required int FlaggedByFallback { get; init; }

    /// <summary>Of the rows the model answered: the others would flatter it.</summary>
    public required Latency Latency { get; init; }

    public required double RowsPerSecond { get; init; }
}

internal sealed record FallbackCount(FallbackReasons Reason, int Rows);

internal sealed record ViolationCount(string Feature, ViolationRule Rule, int Count);
