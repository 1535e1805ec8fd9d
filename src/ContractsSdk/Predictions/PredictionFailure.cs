using System;
using System.Collections.Generic;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;

namespace ContractsSdk;

/// <summary>What stands in for the value where there is none, and beside it where a fallback answered. Never made on the good way.</summary>
internal sealed class PredictionFailure(
    string contractId, FallbackReasons reason, string message, IReadOnlyList<Violation> violations, Exception? error = null)
{
    private Unanswered? _latest;

    public FallbackReasons Reason => reason;

    public IReadOnlyList<Violation> Violations => violations;

    public Exception? Error => error;

    /// <summary>Whether no fallback is asked, whatever reasons it takes.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Which limit turned the call away; null where none did.</summary>
    public ShedCause? Shed { get; init; }

    public static PredictionFailure OfViolations(string contractId, IReadOnlyList<Violation> violations) =>
        new(contractId, FallbackReasons.Violation, "", violations);

    /// <summary>Which of several fallbacks answered; null where the client has only one, or none answered.</summary>
    public string? AnsweredBy { get; private init; }

    /// <summary>The model of another client that answered; null where none did.</summary>
    public ModelIdentity? AnsweringModel { get; private init; }

    /// <summary>The same failure after a fallback has answered.</summary>
    /// <param name="fallback">Which one; null where the client has only one.</param>
    /// <param name="model">The model of the client that answered; null where it was no client.</param>
    public PredictionFailure AnsweredInstead(string? fallback, ModelIdentity? model) => new(contractId, reason, message, violations, error)
    {
        Shed = Shed,
        AnsweredBy = fallback,
        AnsweringModel = model,
    };

    /// <summary>The same failure after a fallback has thrown: violations stay violations, everything else tells of both.</summary>
    /// <param name="name">The fallback; empty for the only one.</param>
    /// <param name="thrown">The type of what it threw.</param>
    /// <param name="told">What may be told of it.</param>
    public PredictionFailure AndFallbackFailed(string name, Type thrown, Exception told) => new(
        contractId, reason,
        reason == FallbackReasons.Violation ? message : $"{message} The fallback {(name.Length == 0 ? "" : name + " ")}failed too ({thrown.Name}).",
        violations, Together(error, told))
    {
        Shed = Shed,
    };

    /// <summary>This failure, and the model that was asked: the same object while it is the same model, so that limits turn calls away for nothing.</summary>
    public Unanswered Of(ModelIdentity? model) => _latest is { } latest && latest.Model == model ? latest : _latest = new(this, model);

    public Exception ToException() => reason == FallbackReasons.Violation
        ? new ContractViolationException(contractId, violations)
        : error is ModelUnavailableException own and not ModelLoadException ? own
        : new ModelUnavailableException(contractId, reason, message, error);

    private static Exception Together(Exception? first, Exception second) => first switch
    {
        null => second,
        AggregateException all => new AggregateException([.. all.InnerExceptions, second]),
        _ => new AggregateException(first, second),
    };
}
