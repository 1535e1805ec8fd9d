using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading.Tasks;
using ContractsSdk.Engines;

namespace ContractsSdk.Generated;

/// <summary>
/// What depends on the user's types, and nothing else: the generated half of a client derives one private class from it.
/// Stateless and thread-safe; one instance serves all clients of its type.
/// </summary>
/// <typeparam name="TFeatures">The features type.</typeparam>
/// <typeparam name="TPrediction">The prediction type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ClientBinding<TFeatures, TPrediction>
{
    /// <summary>The contract's canonical text.</summary>
    public abstract string ContractText { get; }

    /// <summary>What the client's type declares of its calls, or null.</summary>
    public virtual ResilienceAttribute? Resilience => null;

    /// <summary>What the client's type declares of gathering its calls, or null.</summary>
    public virtual BatchingAttribute? Batching => null;

    /// <summary>Checks a row against the contract. A null row never comes here.</summary>
    /// <param name="features">The row.</param>
    /// <param name="findings">Takes every violation; subjects are positions in the contract's features.</param>
    public abstract void Validate(in TFeatures features, ref Findings findings);

    /// <summary>Raises the lengths of the plan's open axes to what a row needs that has passed <see cref="Validate"/>.</summary>
    /// <param name="features">The row.</param>
    /// <param name="lengths">One for each of the tensor plan's axes.</param>
    public virtual void Measure(in TFeatures features, Span<int> lengths)
    {
    }

    /// <summary>Writes a row that has passed <see cref="Validate"/>, after the slot was prepared.</summary>
    /// <param name="features">The row.</param>
    /// <param name="slot">Memory laid out by the contract's tensor plan.</param>
    /// <param name="row">From 0.</param>
    public abstract void Encode(in TFeatures features, EngineSlot slot, int row);

    /// <summary>
    /// Checks and writes a row in one go, after the slot was prepared. False where <see cref="Validate"/> has to be asked: the row may keep the
    /// contract all the same, and what was written of it counts for nothing.
    /// </summary>
    /// <param name="features">The row; never null.</param>
    /// <param name="slot">Memory laid out by the contract's tensor plan.</param>
    /// <param name="row">From 0.</param>
    public virtual bool TryEncode(in TFeatures features, EngineSlot slot, int row)
    {
        var findings = default(Findings);
        Validate(in features, ref findings);
        if (findings.Any)
            return false;
        Encode(in features, slot, row);
        return true;
    }

    /// <summary>The same for rows one after the other, from the first place on; false at the first one that is not written.</summary>
    /// <param name="features">The rows; a null one is not written.</param>
    /// <param name="slot">Memory laid out by the contract's tensor plan.</param>
    public virtual bool TryEncode(ReadOnlySpan<TFeatures> features, EngineSlot slot)
    {
        for (var row = 0; row < features.Length; row++)
        {
            // Asked of a struct, "is null" boxes it.
            if (!typeof(TFeatures).IsValueType && features[row] is null)
                return false;
            if (!TryEncode(in features[row], slot, row))
                return false;
        }

        return true;
    }

    /// <summary>Reads a row after a run that was Ok and checks what the contract promises of it.</summary>
    /// <param name="slot">Memory laid out by the contract's tensor plan.</param>
    /// <param name="row">From 0.</param>
    /// <param name="findings">Takes every broken promise; subjects are positions in the contract's outputs.</param>
    /// <returns>The prediction; meaningless when something was found.</returns>
    public abstract TPrediction Decode(EngineSlot slot, int row, ref Findings findings);

    /// <summary>For which reasons any of the fallbacks is asked.</summary>
    public virtual FallbackReasons FallbackOn => FallbackReasons.None;

    /// <summary>
    /// Whether a fallback returns a task; of a client with only one, <see cref="FallbackAsync"/> is overridden then instead of
    /// <see cref="Fallback"/>.
    /// </summary>
    public virtual bool FallbackIsAsync => false;

    /// <summary>Calls the user's fallback.</summary>
    /// <param name="client">The client, for fallbacks that are instance methods.</param>
    /// <param name="features">The row.</param>
    /// <param name="context">Why.</param>
    public virtual TPrediction Fallback(
        object client, in TFeatures features, in FallbackContext context) =>
        throw new InvalidOperationException("The client declares no synchronous fallback.");

    /// <summary>Calls the user's fallback.</summary>
    /// <param name="client">The client, for fallbacks that are instance methods.</param>
    /// <param name="features">The row.</param>
    /// <param name="context">Why. Not to be captured: read it before the first await.</param>
    public virtual ValueTask<TPrediction> FallbackAsync(
        object client, in TFeatures features, in FallbackContext context) =>
        throw new InvalidOperationException("The client declares no asynchronous fallback.");

    /// <summary>The fallbacks in the order they are asked. Not overridden for a client with only one that always answers.</summary>
    public virtual IReadOnlyList<DeclaredFallback> Fallbacks => FallbackOn == FallbackReasons.None ? [] : [new("", FallbackOn, FallbackIsAsync)];

    /// <summary>Asks one of the fallbacks that return the prediction itself.</summary>
    /// <param name="fallback">Its position in <see cref="Fallbacks"/>.</param>
    /// <param name="client">The client, for fallbacks that are instance methods.</param>
    /// <param name="features">The row.</param>
    /// <param name="context">Why.</param>
    public virtual FallbackAnswer<TPrediction> Ask(int fallback, object client, in TFeatures features, in FallbackContext context) =>
        FallbackAnswer.Of<TPrediction>(Fallback(client, in features, in context));

    /// <summary>Asks one of the fallbacks that return a task.</summary>
    /// <param name="fallback">Its position in <see cref="Fallbacks"/>.</param>
    /// <param name="client">The client, for fallbacks that are instance methods.</param>
    /// <param name="features">The row.</param>
    /// <param name="context">Why. Not to be captured: read it before the first await.</param>
    public virtual ValueTask<FallbackAnswer<TPrediction>> AskAsync(int fallback, object client, in TFeatures features, in FallbackContext context) =>
        FallbackAnswer.Of<TPrediction>(FallbackAsync(client, in features, in context)!);

    /// <summary>Whether <see cref="Observe"/> counts: code generated before there was drift detection does not.</summary>
    public virtual bool CanObserve => false;

    /// <summary>Counts a row's values. Called for every row that is not null, whether it passes <see cref="Validate"/> or not.</summary>
    /// <param name="features">The row.</param>
    /// <param name="tally">Takes a value a feature; subjects are positions in the contract's features.</param>
    public virtual void Observe(in TFeatures features, Tally tally)
    {
    }

    /// <summary>Counts what the model answered.</summary>
    /// <param name="prediction">The prediction.</param>
    /// <param name="tally">Takes a value an output; subjects are positions in the contract's outputs.</param>
    public virtual void ObservePrediction(in TPrediction prediction, Tally tally)
    {
    }
}
