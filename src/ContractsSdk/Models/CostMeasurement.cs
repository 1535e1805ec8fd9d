using System;
using System.Threading;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;
using ContractsSdk.Resilience;

namespace ContractsSdk.Models;

/// <summary>
/// Runs invented rows alone and together, before anybody counts on it. The rows differ, and differ at every repetition: a processor learns the
/// branches of a tree that sees one row again and again, and would make it look cheap in company.
/// </summary>
internal sealed class CostMeasurement(LoadedModel model, TensorPlan plan, TimeSpan limit, TimeProvider time)
{
    private const int Most = 32;
    private const int Least = 2;
    private const int Repetitions = 5;

    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(200);

    private readonly DeadlineWatch _watch = DeadlineWatch.Of(time);

    /// <summary>Measures; null where the model does not answer such rows, or takes longer than a call may.</summary>
    public RunCosts? Run()
    {
        if (Rent(model.Singles) is not { } single)
            return null;
        try
        {
            if (Rent(model.Batches) is not { } batch)
                return null;
            try
            {
                return Run(single, batch);
            }
            finally
            {
                batch.Leave();
            }
        }
        catch (ModelUnavailableException)
        {
            // The engine made no memory for so many rows.
            return null;
        }
        finally
        {
            single.Leave();
        }
    }

    private static Seat? Rent(SlotPool pool)
    {
        var seat = pool.Rent();
        seat?.Take(gate: null);
        return seat;
    }

    private RunCosts? Run(Seat single, Seat batch)
    {
        // The first run pays for what is done once.
        if (Time(single, 1, seed: 0) is null || Time(single, 1, seed: 0) is not { } first)
            return null;
        var rows = (int)Math.Clamp(Budget / 2 / Longer(first, TimeSpan.FromMicroseconds(1)), Least, Math.Min(Most, batch.Slot.Capacity));
        if (rows > batch.Slot.Capacity || Time(batch, rows, seed: 0) is null)
            return null;
        var (alone, together) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        var started = time.GetTimestamp();
        for (var repetition = 1; repetition <= Repetitions && (repetition == 1 || time.GetElapsedTime(started) < Budget); repetition++)
        {
            if (OneByOne(single, rows, repetition) is not { } apart || Time(batch, rows, Seed(repetition, 0)) is not { } joined)
                return null;
            (alone, together) = (Shorter(alone, apart), Shorter(together, joined));
        }

        // A clock that stands still says that neither took any time.
        return together > TimeSpan.Zero ? new(rows, alone, together) : null;
    }

    private TimeSpan? OneByOne(Seat seat, int rows, int repetition)
    {
        var all = TimeSpan.Zero;
        for (var row = 0; row < rows; row++)
        {
            if (Time(seat, 1, Seed(repetition, row)) is not { } took)
                return null;
            all += took;
        }

        return all;
    }

    private TimeSpan? Time(Seat seat, int rows, int seed)
    {
        seat.Slot.Prepare(rows);
        for (var row = 0; row < rows; row++)
            Invent(seat.Slot, row, new Random(seed + row));
        seat.Begin(_watch.After(_watch.ToTicks(limit)));
        var started = time.GetTimestamp();
        var status = seat.Run(isolated: false, CancellationToken.None);
        var took = time.GetElapsedTime(started);
        return !seat.End() && status == RunStatus.Ok ? took : null;
    }

    /// <summary>Numbers of both signs and of many sizes; zeros and empty texts where a number might be a position.</summary>
    private void Invent(EngineSlot slot, int row, Random random)
    {
        for (var tensor = 0; tensor < plan.Inputs.Count; tensor++)
        {
            if (plan.Inputs[tensor] is not { Constant: null } input)
                continue;
            if (input.Element == ElementType.Float32)
            {
                foreach (ref var value in slot.Input<float>(tensor, row))
                    value = (float)Invent(random);
            }
            else if (input.Element == ElementType.Float64)
            {
                foreach (ref var value in slot.Input<double>(tensor, row))
                    value = Invent(random);
            }
        }
    }

    private static double Invent(Random random)
    {
        var number = (6 * random.NextDouble()) - 3;
        return random.Next(2) == 0 ? number : Math.Sign(number) * Math.Exp(14 * random.NextDouble());
    }

    // Rows alone and together are the same: row r of the batch is made of the seed plus r.
    private static int Seed(int repetition, int row) => (repetition * 1009) + row;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
