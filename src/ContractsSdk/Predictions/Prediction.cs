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

    // The model where it answered, else Unanswered, which has both model and failure. One reference, and a number for the id: whoever copies a
    // prediction pays for each reference in it.
    private readonly object? _origin;
    private readonly ulong _number;

    internal Prediction(
        T? value, PredictionSource source, FallbackReasons reason, PredictionId id, ModelIdentity? model, PredictionFailure? failure)
    {
        _value = value;
        _origin = failure is null ? model : failure.Of(model);
        _number = id.Number;
        Reason = reason;
        Source = source;
    }

    /// <summary>Names this prediction, for logs and feedback.</summary>
    public PredictionId Id => PredictionId.Of(_number);

    /// <summary>Where the answer came from.</summary>
    public PredictionSource Source { get; }

    /// <summary>Why the model did not answer: one flag; <see cref="FallbackReasons.None"/> when it did.</summary>
    public FallbackReasons Reason { get; }

    /// <summary>Which of the client's several fallbacks answered, by its name; null where it has only one, or none answered.</summary>
    public string? AnsweredBy => Failure?.AnsweredBy;

    /// <summary>Whether there is a value, from the model or the fallback.</summary>
    public bool HasValue => Source is PredictionSource.Model or PredictionSource.Fallback;

    /// <summary>The value.</summary>
    /// <exception cref="ContractViolationException">The source is <see cref="PredictionSource.Rejected"/>.</exception>
    /// <exception cref="ModelUnavailableException">The source is <see cref="PredictionSource.Failed"/>.</exception>
    /// <exception cref="InvalidOperationException">The source is <see cref="PredictionSource.None"/>.</exception>
    public T Value => HasValue ? _value! : throw MissingValue();

    /// <summary>Which model answered, or would have; that of another client where one answered as a fallback.</summary>
    /// <exception cref="InvalidOperationException">No model was loaded, or the source is <see cref="PredictionSource.None"/>.</exception>
    public ModelIdentity Model => Identity
        ?? throw new InvalidOperationException("This prediction names no model: none was loaded when it was made.");

    /// <summary>Every broken promise of the features (Rejected, or Fallback for a violation) or of the model's answer (bad output).</summary>
    public IReadOnlyList<Violation> Violations => Failure?.Violations ?? [];

    /// <summary>What the engine said, or null.</summary>
    public Exception? Error => Failure?.Error;

    /// <summary>Which model answered, or would have; null where none was loaded.</summary>
    internal ModelIdentity? Identity => _origin as ModelIdentity ?? (_origin as Unanswered)?.Model;

    /// <summary>Why there is no value, or why it is the fallback's.</summary>
    internal PredictionFailure? Failure => Source == PredictionSource.Model ? null : (_origin as Unanswered)?.Failure;

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

    private Exception MissingValue() => Failure?.ToException()
        ?? new InvalidOperationException("This is a default Prediction: nothing was asked of a model.");
}
