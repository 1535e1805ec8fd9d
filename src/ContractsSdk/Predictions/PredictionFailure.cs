using System;
using System.Collections.Generic;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;

namespace ContractsSdk;

/// <summary>What stands in for the value where there is none, and beside it where a fallback answered. Never made on the good way.</summary>
internal sealed class PredictionFailure(
    string contractId, FallbackReasons reason, string message, IReadOnlyList<Violation> violations, Exception? error = null)
{
    public FallbackReasons Reason => reason;

    public IReadOnlyList<Violation> Violations => violations;

    public Exception? Error => error;

    /// <summary>Whether no fallback is asked, whatever reasons it takes.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Which limit turned the call away; null where none did.</summary>
    public ShedCause? Shed { get; init; }

    public static PredictionFailure OfViolations(string contractId, IReadOnlyList<Violation> violations) =>
        new(contractId, FallbackReasons.Violation, "", violations);

    /// <summary>The same failure after the fallback has thrown: violations stay violations, everything else tells of both.</summary>
    public PredictionFailure AndFallbackFailed(Exception fallbackError) => new(
        contractId, reason,
        reason == FallbackReasons.Violation ? message : $"{message} The fallback failed too ({fallbackError.GetType().Name}).",
        violations, Together(error, new WithheldException(fallbackError, "the fallback")));

    public Exception ToException() => reason == FallbackReasons.Violation
        ? new ContractViolationException(contractId, violations)
        : error is ModelUnavailableException own and not ModelLoadException ? own
        : new ModelUnavailableException(contractId, reason, message, error);

    private static Exception Together(Exception? first, Exception second) => first is null ? second : new AggregateException(first, second);
}
