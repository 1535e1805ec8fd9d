using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Resilience;

namespace ContractsSdk.Batching;

/// <summary>
/// What a lane of a <see cref="Gathering{TRow, TResult}"/> does: gets a thread of the pool and a place of the gate, runs the calls that wait by
/// then, and has them answered. Keeps nothing of a run, so that one object is all lanes of its gathering. Thread-safe.
/// </summary>
internal sealed class Lane<TRow, TResult>(Gathering<TRow, TResult> gathering, IGatheredRun<TRow, TResult> run, CallGate gate) : IThreadPoolWorkItem
{
    /// <summary>Asks the pool for a thread.</summary>
    public void Begin() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    void IThreadPoolWorkItem.Execute()
    {
        if (gate.TryEnter())
            Run();
        else
            _ = EnterAndRunAsync();
    }

    /// <summary>One lane waits for a place, for all the rows behind it; they have deadlines of their own.</summary>
    private async Task EnterAndRunAsync()
    {
        await EnterAsync().ConfigureAwait(false);
        Run();
    }

    private void Run()
    {
        if (gathering.Take() is not { } batch)
        {
            gate.Leave();
            gathering.Leave(rows: 0);
            return;
        }

        try
        {
            run.Run(batch.Rows, batch.Results);
        }
        catch (Exception)
        {
            // A row that throws must not throw for the others.
            _ = RunEachAsync(batch);
            return;
        }

        Answer(batch);
    }

    private async Task RunEachAsync(GatheredBatch<TRow, TResult> batch)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            await EnterAsync().ConfigureAwait(false);
            RunOne(batch, i);
        }

        Answer(batch);
    }

    private void RunOne(GatheredBatch<TRow, TResult> batch, int row)
    {
        var owner = batch.Owners[row];
        try
        {
            run.Run(batch.Rows.Slice(row, 1), batch.Results.Slice(row, 1));
        }
        catch (Exception error)
        {
            owner.Call.Break(owner.Ticket, error);
        }
    }

    private void Answer(GatheredBatch<TRow, TResult> batch)
    {
        // Handed out, the batch is the hands', and may be another's before the lane is left.
        var rows = batch.Count;
        gathering.Finish(batch);
        batch.HandOut();
        gathering.Leave(rows);
    }

    private ValueTask<Admission> EnterAsync() => gate.EnterAsync(int.MaxValue, long.MaxValue, CancellationToken.None);
}
