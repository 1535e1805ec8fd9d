using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Configuration;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Calls of many rows: parts of a size the engine likes, one after the other, or side by side where several threads may. One bad row is one bad
/// result.
/// </summary>
internal sealed class BatchCalls<TFeatures, TPrediction>(
    ModelHandle handle, BatchRunner<TFeatures, TPrediction> batches, SingleCalls<TFeatures, TPrediction> singles, CallGuard guard,
    FallbackStep<TFeatures, TPrediction> fallback, Audience<TFeatures, TPrediction> audience, ClientEvents events, LiveOptions options,
    string contractId, ILogger logger)
{
    /// <summary>How many rows are encoded and run together.</summary>
    public int MaxRows => batches.MaxRows;

    /// <summary>How many parts of one call may run at the same time.</summary>
    public int Threads => options.Current.BatchThreads ?? 1;

    /// <summary>Counts the rows of a call for who wants to hear of it.</summary>
    /// <param name="listener">Told one report at a time, or null.</param>
    /// <param name="total">The rows of the call; null where nobody knows.</param>
    public ProgressReport? Report(IProgress<RowProgress>? listener, long? total) =>
        listener is null ? null : new(listener, total, contractId, logger);

    public void Predict(ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions) =>
        RunParts(features, predictions, hasPlace: false, report: null, CancellationToken.None);

    public ValueTask PredictAsync(
        ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, ProgressReport? report, CancellationToken cancellation)
    {
        if (handle.Current.IsRemote || fallback.IsAsync || !batches.RunsTogether)
            return PredictOneByOneAsync(features, predictions, report, cancellation);
        if (Threads > 1 && features.Length > MaxRows)
            return PredictSideBySideAsync(features, predictions, report, cancellation);

        // What need not wait is done at once, without the memory of a method that could.
        var isOnePart = features.Length > 0 && features.Length <= MaxRows;
        return isOnePart && !cancellation.IsCancellationRequested && guard.Gate.TryEnter()
            ? PredictAtOnce(features.Span, predictions.Span, report, cancellation)
            : PredictPartsAsync(features, predictions, report, cancellation);
    }

    private ValueTask PredictAtOnce(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, ProgressReport? report, CancellationToken cancellation)
    {
        try
        {
            RunParts(features, predictions, hasPlace: true, report, cancellation);
            return default;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellation);
        }
        catch (Exception error)
        {
            return ValueTask.FromException(error);
        }
    }

    /// <summary>Runs parts one after the other; the first has a place where the caller took one.</summary>
    private void RunParts(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, bool hasPlace, ProgressReport? report,
        CancellationToken cancellation)
    {
        var progress = Begin(features, report);
        try
        {
            for (var start = 0; start < features.Length; start += MaxRows)
            {
                var count = Math.Min(MaxRows, features.Length - start);
                RunPart(features.Slice(start, count), predictions.Slice(start, count), hasPlace && start == 0, ref progress, cancellation);
            }
        }
        catch
        {
            progress.Abandon();
            throw;
        }
        finally
        {
            End(in progress);
        }
    }

    // The two loops that may wait are not one: that on several threads takes its parts from an object, which one thread does without.
    private async ValueTask PredictPartsAsync(
        ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, ProgressReport? report, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var progress = Begin(features.Span, report);
        try
        {
            for (var start = 0; start < features.Length; start += MaxRows)
            {
                cancellation.ThrowIfCancellationRequested();
                var count = Math.Min(MaxRows, features.Length - start);

                // Where nobody gets a place in time the rows ask once more, and are told so.
                var hasPlace = guard.Gate.TryEnter()
                    || await guard.EnterAsync(guard.WaitingDeadline(), cancellation).ConfigureAwait(false) is null;
                RunPart(features.Span.Slice(start, count), predictions.Span.Slice(start, count), hasPlace, ref progress, cancellation);
            }
        }
        catch
        {
            progress.Abandon();
            throw;
        }
        finally
        {
            End(in progress);
        }
    }

    /// <summary>The caller's thread runs parts as it would alone; others help with those that are left, while there are places for them.</summary>
    private async ValueTask PredictSideBySideAsync(
        ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, ProgressReport? report, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var parts = new BatchParts<TFeatures, TPrediction>(features, predictions, MaxRows, Begin(features.Span, report));
        var helpers = new Task[Math.Min(Threads, parts.Count) - 1];
        for (var i = 0; i < helpers.Length; i++)
            helpers[i] = Task.Run(() => Help(parts, cancellation), CancellationToken.None);
        var own = RunPartsAsync(parts, cancellation);
        try
        {
            await Task.WhenAll([own, .. helpers]).ConfigureAwait(false);
            End(parts.Progress);
        }
        catch
        {
            var progress = parts.Progress;
            progress.Abandon();
            End(in progress);
            throw;
        }
    }

    private async Task RunPartsAsync(BatchParts<TFeatures, TPrediction> parts, CancellationToken cancellation)
    {
        var progress = parts.Progress;
        try
        {
            while (parts.TryTake(out var rows, out var results))
            {
                cancellation.ThrowIfCancellationRequested();
                var hasPlace = guard.Gate.TryEnter()
                    || await guard.EnterAsync(guard.WaitingDeadline(), cancellation).ConfigureAwait(false) is null;
                RunPart(rows.Span, results.Span, hasPlace, ref progress, cancellation);
            }
        }
        catch
        {
            parts.Stop();
            throw;
        }
        finally
        {
            parts.Add(in progress);
        }
    }

    private void Help(BatchParts<TFeatures, TPrediction> parts, CancellationToken cancellation)
    {
        var progress = parts.Progress;
        try
        {
            while (parts.AnyLeft && !cancellation.IsCancellationRequested && guard.Gate.TryEnter())
            {
                if (!parts.TryTake(out var rows, out var results))
                {
                    guard.Gate.Leave();
                    break;
                }

                RunPart(rows.Span, results.Span, hasPlace: true, ref progress, cancellation);
            }
        }
        catch
        {
            parts.Stop();
            throw;
        }
        finally
        {
            parts.Add(in progress);
        }
    }

    private async ValueTask PredictOneByOneAsync(
        ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, ProgressReport? report, CancellationToken cancellation)
    {
        for (var i = 0; i < features.Length; i++)
        {
            var prediction = await singles.PredictAsync(features.Span[i], cancellation).ConfigureAwait(false);
            predictions.Span[i] = prediction;
            report?.Add<TPrediction>(predictions.Span.Slice(i, 1));
        }
    }

    private BatchProgress Begin(ReadOnlySpan<TFeatures> features, ProgressReport? report) =>
        new(audience.Predicting(features, handle.Current), features.Length, report);

    private void End(in BatchProgress progress) => audience.End(progress.Call, progress.Rows, progress.Summary, progress.Model?.Identity);

    private void RunPart(
        ReadOnlySpan<TFeatures> rows, Span<Prediction<TPrediction>> results, bool hasPlace, ref BatchProgress progress,
        CancellationToken cancellation)
    {
        var answered = batches.Run(rows, results, hasPlace, out var model, cancellation);
        progress.Model = model;
        if (answered < rows.Length)
            ConcludeUnanswered(rows, results, model, ref progress);
        audience.Predicted(rows, results, answered);
        progress.Report?.Add<TPrediction>(results);
    }

    /// <summary>Gives the rows that the model did not answer to the fallback, where it takes the reason.</summary>
    private void ConcludeUnanswered(
        ReadOnlySpan<TFeatures> features, Span<Prediction<TPrediction>> predictions, LoadedModel model, ref BatchProgress progress)
    {
        ShedCause? shed = null;
        for (var i = 0; i < features.Length; i++)
        {
            if (predictions[i].Failure is not { } failure)
                continue;
            shed ??= failure.Shed;
            if (fallback.Takes(failure))
                predictions[i] = Conclusion.Of(fallback.Answer(in features[i], failure, progress.Call.Started), model.Identity);
            audience.Count(in predictions[i]);
            progress.Add(predictions[i].Source, predictions[i].Reason);
        }

        if (shed is { } cause)
            events.Shed(cause);
    }
}
