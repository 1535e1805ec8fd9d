using System;
using System.Threading;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Counts the rows of one batch or stream and tells a listener, one report at a time and none older than the one before. Threads that count
/// meanwhile do not wait for the listener: its next report tells of their rows, too. A listener that throws is told no more. Thread-safe.
/// </summary>
internal sealed class ProgressReport(IProgress<RowProgress> listener, long? total, string contractId, ILogger logger)
{
    private readonly Lock _sync = new();
    private RowProgress _progress = new(0, 0, total);
    private bool _isTelling;
    private bool _isStale;
    private bool _isOver;

    /// <summary>Counts rows that have their results. Whoever waits for all threads that count has been told of everything.</summary>
    public void Add<TPrediction>(ReadOnlySpan<Prediction<TPrediction>> results)
    {
        var failed = 0;
        foreach (ref readonly var result in results)
            failed += result.HasValue ? 0 : 1;
        RowProgress progress;
        lock (_sync)
        {
            _progress = _progress with { Done = _progress.Done + results.Length, Failed = _progress.Failed + failed };
            if (_isTelling || _isOver)
            {
                _isStale = true;
                return;
            }

            _isTelling = true;
            progress = _progress;
        }

        do
            Tell(progress);
        while (IsStale(out progress));
    }

    private void Tell(RowProgress progress)
    {
        try
        {
            listener.Report(progress);
        }
        catch (Exception error)
        {
            _isOver = true;
            logger.ProgressListenerFails(contractId, error.GetType().Name);
        }
    }

    private bool IsStale(out RowProgress progress)
    {
        lock (_sync)
        {
            (progress, var isStale) = (_progress, _isStale && !_isOver);
            (_isTelling, _isStale) = (isStale, false);
            return isStale;
        }
    }
}
