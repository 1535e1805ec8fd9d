using System;
using System.Threading;

namespace ContractsSdk.Pipeline;

/// <summary>The parts of one batch, for several threads to take: each is taken once, in order. Thread-safe.</summary>
internal sealed class BatchParts<TFeatures, TPrediction>(
    ReadOnlyMemory<TFeatures> features, Memory<Prediction<TPrediction>> predictions, int maxRows, BatchProgress progress)
{
    private readonly Lock _sync = new();
    private BatchProgress _progress = progress;
    private long _next;
    private volatile bool _isStopped;

    /// <summary>How many parts there are.</summary>
    public int Count => (int)(((long)features.Length + maxRows - 1) / maxRows);

    /// <summary>What the call has come to so far.</summary>
    public BatchProgress Progress
    {
        get
        {
            lock (_sync)
                return _progress;
        }
    }

    /// <summary>The next part that nobody has taken.</summary>
    public bool TryTake(out ReadOnlyMemory<TFeatures> rows, out Memory<Prediction<TPrediction>> results)
    {
        var start = Interlocked.Add(ref _next, maxRows) - maxRows;
        if (_isStopped || start >= features.Length)
        {
            (rows, results) = (default, default);
            return false;
        }

        var count = Math.Min(maxRows, features.Length - (int)start);
        rows = features.Slice((int)start, count);
        results = predictions.Slice((int)start, count);
        return true;
    }

    /// <summary>Whether a part is left.</summary>
    public bool AnyLeft => !_isStopped && Interlocked.Read(ref _next) < features.Length;

    /// <summary>Takes in how a thread's parts ended.</summary>
    public void Add(in BatchProgress part)
    {
        lock (_sync)
        {
            _progress.Add(part.Summary.Source, part.Summary.Reason);
            _progress.Model = part.Model ?? _progress.Model;
        }
    }

    /// <summary>Nobody takes another part.</summary>
    public void Stop() => _isStopped = true;
}
