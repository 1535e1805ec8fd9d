using System;
using System.Threading;
using ContractsSdk.Generated;

namespace ContractsSdk.Watching;

/// <summary>
/// About one tally a processor, so that threads do not count in the same memory. Nothing is ever reset: whoever reads keeps what was read
/// before, and no row is lost or counted twice. Thread-safe.
/// </summary>
internal sealed class TallyPool
{
    private readonly TallyLayout _features;
    private readonly TallyLayout _outputs;
    private readonly TallyPair?[] _idle;
    private readonly TallyPair[] _all;
    private readonly TallyPair _shared;
    private int _made;

    public TallyPool(TallyLayout features, TallyLayout outputs, int processors)
    {
        (_features, _outputs) = (features, outputs);
        _idle = new TallyPair?[processors];
        _shared = new TallyPair(features, outputs);
        _all = new TallyPair[processors + 1];
        _all[0] = _shared;
    }

    /// <summary>Takes a tally; when all are taken, waits for the one that is shared.</summary>
    public TallyPair Rent()
    {
        var home = Home();
        var at = home;
        for (var i = 0; i < _idle.Length; i++, at = Next(at))
        {
            ref var place = ref _idle[at];
            if (Volatile.Read(ref place) is not null && Interlocked.Exchange(ref place, null) is { } tally)
            {
                tally.Home = at;
                return tally;
            }
        }

        var made = Make();
        made.Home = home;
        return made;
    }

    /// <summary>Brings it back, to where it was taken: asking again which processor this is would cost 10 ns.</summary>
    public void Return(TallyPair tally)
    {
        if (tally == _shared)
        {
            Monitor.Exit(_shared);
            return;
        }

        // There are as many places as tallies, so one is free.
        for (var at = tally.Home; ; at = Next(at))
        {
            ref var place = ref _idle[at];
            if (Volatile.Read(ref place) is null && Interlocked.CompareExchange(ref place, tally, null) is null)
                return;
        }
    }

    /// <summary>Everything that was ever counted.</summary>
    public TallySums Sum()
    {
        var sums = new TallySums(new long[_features.Cells], new long[_outputs.Cells]);
        foreach (ref var place in _all.AsSpan())
        {
            if (Volatile.Read(ref place) is not { } tally)
                continue;
            Add(tally.Features.Cells, sums.Features);
            Add(tally.Outputs.Cells, sums.Outputs);
            sums.Rows += tally.Rows;
        }

        return sums;
    }

    private static void Add(long[] cells, long[] sums)
    {
        for (var i = 0; i < cells.Length; i++)
            sums[i] += Volatile.Read(ref cells[i]);
    }

    private TallyPair Make()
    {
        if (Volatile.Read(ref _made) < _idle.Length)
        {
            var number = Interlocked.Increment(ref _made);
            if (number <= _idle.Length)
            {
                var tally = new TallyPair(_features, _outputs);
                Volatile.Write(ref _all[number], tally);
                return tally;
            }
        }

        Monitor.Enter(_shared);
        return _shared;
    }

    private int Next(int place) => place + 1 == _idle.Length ? 0 : place + 1;

    private int Home() => (int)((uint)Thread.GetCurrentProcessorId() % (uint)_idle.Length);
}
