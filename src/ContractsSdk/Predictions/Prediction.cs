using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ContractsSdk;

/// <summary>
/// The answer to one row, or the reason why there is none. A default instance is no answer: <see cref="Source"/> is
/// <see cref="PredictionSource.None"/>.
/// </summary>
/// <typeparam name="T">The prediction type.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Prediction<T>
{
    private readonly T? _value;
    private readonly PredictionFailure? _failure;
    private readonly ModelIdentity? _model;

    internal Prediction(
        T? value, PredictionSource source, FallbackReasons reason, PredictionId id, ModelIdentity? model, PredictionFailure? failure)
    {
        _value = value;
        _failure = failure;
        _model = model;
        Id = id;
        Reason = reason;
        Source = source;
    }

    /// <summary>Names this prediction, for logs and feedback.</summary>
    public PredictionId Id { get; }

    /// <summary>Where the answer came from.</summary>
    public PredictionSource Source { get; }

    /// <summary>Why the model did not answer: one flag; <see cref="FallbackReasons.None"/> when it did.</summary>
    public FallbackReasons Reason { get; }

    /// <summary>Which of the client's several fallbacks answered, by its name; null where it has only one, or none answered.</summary>
    public string? AnsweredBy => _failure?.AnsweredBy;

    /// <summary>Whether there is a value, from the model or the fallback.</summary>
    public bool HasValue => Source is PredictionSource.Model or PredictionSource.Fallback;

    /// <summary>The value.</summary>
    /// <exception cref="ContractViolationException">The source is <see cref="PredictionSource.Rejected"/>.</exception>
    /// <exception cref="ModelUnavailableException">The source is <see cref="PredictionSource.Failed"/>.</exception>
    /// <exception cref="InvalidOperationException">The source is <see cref="PredictionSource.None"/>.</exception>
    public T Value => HasValue ? _value! : throw MissingValue();

    /// <summary>Which model answered, or would have; that of another client where one answered as a fallback.</summary>
    /// <exception cref="InvalidOperationException">No model was loaded, or the source is <see cref="PredictionSource.None"/>.</exception>
    public ModelIdentity Model => _model
        ?? throw new InvalidOperationException("This prediction names no model: none was loaded when it was made.");

    /// <summary>Every broken promise of the features (Rejected, or Fallback for a violation) or of the model's answer (bad output).</summary>
    public IReadOnlyList<Violation> Violations => _failure?.Violations ?? [];

    /// <summary>What the engine said, or null.</summary>
    public Exception? Error => _failure?.Error;

    /// <summary>Which model answered, or would have; null where none was loaded.</summary>
    internal ModelIdentity? Identity => _model;

    /// <summary>Why there is no value, or why it is the fallback's.</summary>
    internal PredictionFailure? Failure => _failure;

    /// <summary>Gives the value where there is one.</summary>
    /// <param name="value">The value, or the default.</param>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>The value where there is one, else the given one.</summary>
    /// <param name="alternative">What to use instead.</param>
    public T ValueOr(T alternative) => HasValue ? _value! : alternative;

    /// <summary>Source and reason, never the value.</summary>
    public override string ToString() => Reason == FallbackReasons.None ? $"{Source}" : $"{Source} ({Reason})";

    private Exception MissingValue() => _failure?.ToException()
        ?? new InvalidOperationException("This is a default Prediction: nothing was asked of a model.");
}
