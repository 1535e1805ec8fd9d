using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>Measures the whole process, so nothing else may run beside it.</summary>
[Collection(nameof(Alone))]
public sealed class ReloadUnderLoadTests(ITestOutputHelper output) : IDisposable
{
    private const int KnownRows = 64;

    private static readonly string[] Models = ["a_logreg", "c_gbt"];
    private static readonly Packed20[] Inputs = [.. Enumerable.Range(0, KnownRows).Select(row => Packed20.Of(Rows.Of20(row)))];

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".onnx");

    public void Dispose() => File.Delete(_file);

    /// <summary>As many calls as places, so that a place which comes back late turns a call away; with places to spare, that hides.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(32)]
    public Task Every_answer_is_right_for_the_model_it_names_while_models_change(int places) =>
        Swap(threads: 8, places, swaps: 12, garbage: 4, pause: TimeSpan.FromMilliseconds(20), limit: null);

    /// <summary>The size that is promised: 64 threads, 30 seconds, 100 swaps and 20 attempts with garbage.</summary>
    [Theory(Explicit = true)]
    [InlineData(64)]
    [InlineData(256)]
    public Task Campaign(int places) =>
        Swap(threads: 64, places, swaps: 100, garbage: 20, pause: TimeSpan.FromMilliseconds(250), limit: 32 << 20);

    private async Task Swap(int threads, int places, int swaps, int garbage, TimeSpan pause, long? limit)
    {
        var timeout = TimeSpan.FromSeconds(1);
        var expected = Expected();
        Put(0);
        using var client = LogisticRegression.Load(_file, settings: new() { Options = new() { MaxConcurrency = places, Timeout = timeout, Deadline = DeadlineMode.Inline } });
        long asked = 0;
        var (wrong, late) = (new ConcurrentQueue<string>(), new ConcurrentQueue<TimeSpan>());
        var isOver = false;
        var workers = Enumerable.Range(0, threads).Select(thread => new Thread(() =>
        {
            for (var i = thread; !Volatile.Read(ref isOver); i++)
            {
                var row = i % KnownRows;
                var began = Stopwatch.GetTimestamp();
                var isAnswered = client.TryPredict(in Inputs[row], out var prediction);
                var took = Stopwatch.GetElapsedTime(began);
                var right = isAnswered && prediction.Source == PredictionSource.Model
                    && expected.TryGetValue(prediction.Model.Digest, out var answers) && answers[row] == prediction.Value;
                Interlocked.Increment(ref asked);
                if (right)
                    continue;

                // On a machine with more threads than it can run a call may be held up for its whole second; earlier it must not be given up.
                if (prediction.Reason == FallbackReasons.Timeout && took >= timeout)
                    late.Enqueue(took);
                else
                    wrong.Enqueue($"{prediction} after {took.TotalMilliseconds:F0} ms");
            }
        })).ToArray();
        Array.ForEach(workers, worker => worker.Start());

        var clock = Stopwatch.StartNew();
        var (swapped, refused) = (0, 0);
        var settled = 0L;
        for (var step = 0; step < swaps + garbage; step++)
        {
            // Every so often the file is no model: then nothing must change.
            var isGarbage = step % ((swaps + garbage) / garbage) == 1 && refused < garbage;
            if (isGarbage)
                File.WriteAllText(_file, "no model");
            else
                Put((swapped + 1) % Models.Length);
            var reload = await client.ReloadAsync(TestContext.Current.CancellationToken);
            Assert.Equal(!isGarbage, reload.IsReplaced);
            _ = isGarbage ? refused++ : swapped++;
            if (step == (swaps + garbage) / 3)
                settled = Memory();
            await Task.Delay(pause, TestContext.Current.CancellationToken);
        }

        Volatile.Write(ref isOver, true);
        Array.ForEach(workers, worker => worker.Join());
        var grown = Memory() - settled;
        output.WriteLine(
            $"{threads} threads on {places} places, {clock.Elapsed.TotalSeconds:F1} s, {asked:N0} answers, {swapped} swaps, {refused} refused, " +
            $"{wrong.Count} wrong, {late.Count} held up for their whole timeout ({late.DefaultIfEmpty().Max().TotalMilliseconds:F0} ms at most); process memory {settled >> 20} MiB after a third, {(settled + grown) >> 20} MiB at the end ({grown >> 10} KiB)");

        Assert.Empty(wrong);
        Assert.Equal((swaps, garbage), (swapped, refused));
        Assert.True(asked > 1_000, $"only {asked} answers");
        if (limit is { } most)
            Assert.True(grown < most, $"{grown >> 10} KiB more");
    }

    /// <summary>What each model says of each row when it is alone.</summary>
    private static Dictionary<string, LabelledScore[]> Expected() => Models.ToDictionary(
        model =>
        {
            using var client = LogisticRegression.Load(Model(model));
            return client.Model.Digest;
        },
        model =>
        {
            using var client = LogisticRegression.Load(Model(model));
            return Inputs.Select(row => client.Predict(in row).Value).ToArray();
        });

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return Environment.WorkingSet;
    }

    private static string Model(string name) => Path.Combine(AppContext.BaseDirectory, "models", name + ".onnx");

    private void Put(int model)
    {
        File.Copy(Model(Models[model]), _file + ".next", overwrite: true);
        File.Move(_file + ".next", _file, overwrite: true);
    }
}
