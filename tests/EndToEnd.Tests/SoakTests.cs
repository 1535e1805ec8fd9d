using System;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>Predictions by the million: memory must not care how many there were. Measures the whole process, so nothing may run beside it.</summary>
[Collection(nameof(Alone))]
public sealed class SoakTests(ITestOutputHelper output)
{
    // One byte lost a call would be 10 MB in ten million calls.
    private const long MostOfProcess = 10 << 20;
    private const long MostManaged = 64 << 10;

    [Fact]
    public void Two_hundred_thousand_predictions_leave_memory_as_it_was() => Predict(200_000);

    [Fact(Explicit = true)]
    public void Ten_million_predictions_leave_memory_as_it_was() => Predict(10_000_000);

    private void Predict(int count)
    {
        using var client = LogisticRegression.Load();
        var rows = Enumerable.Range(0, Rows.Count).Select(row => Packed20.Of(Rows.Of20(row))).ToArray();
        var results = new Prediction<LabelledScore>[64];

        var unanswered = Run(client, rows, results, Math.Min(count, 1_000_000));
        var (managed, process) = Memory();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        unanswered += Run(client, rows, results, count);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var (managedAfter, processAfter) = Memory();

        output.WriteLine(
            $"{count:N0} predictions: managed {managed >> 10} KiB before, {managedAfter >> 10} KiB after; process {process >> 10} KiB before, " +
            $"{processAfter >> 10} KiB after; {allocated} bytes allocated on the way");
        Assert.Equal(0, unanswered);
        Assert.True(managedAfter - managed < MostManaged, $"managed memory grew by {managedAfter - managed} bytes");
        Assert.True(processAfter - process < MostOfProcess, $"the process grew by {(processAfter - process) >> 10} KiB");
    }

    /// <summary>Half of them alone, half in batches; how many the model did not answer.</summary>
    private static int Run(LogisticRegression client, Packed20[] rows, Prediction<LabelledScore>[] results, int count)
    {
        var unanswered = 0;
        for (var done = 0; done < count;)
        {
            for (var i = 0; i < results.Length; i++, done++)
                unanswered += client.Predict(in rows[done % rows.Length]).Source == PredictionSource.Model ? 0 : 1;
            client.PredictBatch(rows.AsSpan(done % (rows.Length - results.Length), results.Length), results);
            foreach (ref readonly var result in results.AsSpan())
                unanswered += result.Source == PredictionSource.Model ? 0 : 1;
            done += results.Length;
        }

        return unanswered;
    }

    private static (long Managed, long Process) Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return (GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
    }
}
