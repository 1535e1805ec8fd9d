using System;
using System.Threading;
using ContractsSdk.Engines;
using ContractsSdk.Resilience;

namespace ContractsSdk.Models;

/// <summary>
/// Decides how calls on a model end whose time is up. Two changes of thread cost about as much as a run of 50 µs; a shorter run cannot
/// outlast a deadline by much, and nobody who stated none waits for one.
/// </summary>
internal static class DeadlineChoice
{
    private const int FirstRuns = 3;
    private const int Runs = 20;

    private static readonly TimeSpan Short = TimeSpan.FromMicroseconds(50);
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(10);

    public static bool IsIsolated(LoadedModel model, ModelClientOptions options, TimeProvider time) => options.Deadline switch
    {
        DeadlineMode.Inline => false,
        DeadlineMode.Isolated => !model.IsRemote,
        _ => options.IsTimeoutDeclared && !model.IsRemote && TakesLong(model, options, time),
    };

    /// <summary>Runs a row of zeros until one run is short. A run that fails says nothing of the time a good one takes.</summary>
    private static bool TakesLong(LoadedModel model, ModelClientOptions options, TimeProvider time)
    {
        if (model.Singles.Rent() is not { } seat)
            return false;
        seat.Take(gate: null);
        try
        {
            // A start is a busy time, which makes a run long that is short. Three in a row are the model's own.
            var watch = DeadlineWatch.Of(time);
            for (var run = 0; run < FirstRuns; run++)
            {
                // On a thread of its own: a model that hangs must not hang whoever loads it.
                seat.Slot.Prepare(1);
                seat.Begin(watch.After(watch.ToTicks(options.TimeLimit)));
                var started = time.GetTimestamp();
                var status = seat.Run(isolated: true, CancellationToken.None);
                var took = time.GetElapsedTime(started);
                if (seat.End())
                    return true;
                if (status != RunStatus.Ok)
                    return false;
                if (took <= Long)
                    return EachTakesLong(seat, time);
            }

            return true;
        }
        finally
        {
            seat.Spend();
            seat.Leave();
        }
    }

    private static bool EachTakesLong(Seat seat, TimeProvider time)
    {
        for (var run = 0; run < Runs; run++)
        {
            seat.Slot.Prepare(1);
            var started = time.GetTimestamp();
            if (seat.Run(isolated: false, CancellationToken.None) != RunStatus.Ok || time.GetElapsedTime(started) <= Short)
                return false;
        }

        return true;
    }
}
