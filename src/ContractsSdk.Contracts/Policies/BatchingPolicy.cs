using System.Collections.Generic;

namespace ContractsSdk.Contracts.Policies;

/// <summary>
/// What an application declares about gathering calls into runs; null for what it leaves open. Held against the same limits, in the same
/// words, by the compiler and at the start of an application. Times are milliseconds.
/// </summary>
public sealed record BatchingPolicy
{
    /// <summary>The most rows of one run.</summary>
    public int? MaxRows { get; init; }

    /// <summary>How long a row waits for others while nothing runs.</summary>
    public double? MaxDelay { get; init; }

    /// <summary>Everything that cannot work.</summary>
    public IEnumerable<PolicyProblem> Problems() => PolicyLimits.Problems(this);
}
