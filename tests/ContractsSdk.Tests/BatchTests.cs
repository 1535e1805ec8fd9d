using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests;

public sealed class BatchTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    public void Every_row_gets_its_own_result_in_order(int count)
    {
        using var client = Client(new ScriptedEngine());
        var rows = Rows(count);
        var results = new Prediction<Score>[count];

        client.PredictBatch(rows, results);

        Assert.Equal(rows.Select(row => row.Income / (row.Income + row.Debt)), results.Select(result => result.Value.Probability));
        Assert.Equal(count, results.Select(result => result.Id).Distinct().Count());
    }

    [Fact]
    public void One_bad_row_is_one_bad_result()
    {
        using var client = Client(new ScriptedEngine());
        var rows = Rows(20);
        rows[3] = new Applicant(float.NaN, 1);
        rows[11] = null!;
        var results = new Prediction<Score>[20];

        client.PredictBatch(rows, results);

        Assert.Equal([3, 11], results.Index().Where(result => !result.Item.HasValue).Select(result => result.Index));
        Assert.All([3, 11], bad => Assert.Equal(PredictionSource.Rejected, results[bad].Source));
    }

    [Fact]
    public void Rows_the_engine_refuses_do_not_fail_the_others()
    {
        var runs = 0;
        using var client = Client(new ScriptedEngine
        {
            OnRun = slot =>
            {
                runs++;
                return slot.Incomes().Any(income => income == 666) ? RunStatus.InvalidData : RunStatus.Ok;
            },
        });
        var rows = Rows(8);
        rows[5] = new Applicant(666, 1);
        var results = new Prediction<Score>[8];

        client.PredictBatch(rows, results);

        Assert.Equal(5, Assert.Single(results.Index(), result => !result.Item.HasValue).Index);
        Assert.Equal(FallbackReasons.EngineFailure, results[5].Reason);
        Assert.True(runs <= 1 + (2 * 3), $"{runs} runs for one bad row among 8");
    }

    [Fact]
    public void A_failing_engine_fails_the_rows_of_its_run_without_being_asked_for_each()
    {
        var runs = 0;
        using var client = Client(new ScriptedEngine
        {
            OnRun = _ =>
            {
                runs++;
                return RunStatus.Failed;
            },
        });
        var results = new Prediction<Score>[8];

        client.PredictBatch(Rows(8), results);

        Assert.All(results, result => Assert.Equal(PredictionSource.Failed, result.Source));
        Assert.Equal(1, runs);
    }

    [Fact]
    public void Too_little_room_for_results_is_refused_before_anything_runs()
    {
        using var client = Client(new ScriptedEngine { OnRun = _ => throw new InvalidOperationException("ran") });

        Assert.Throws<ArgumentException>(() => client.PredictBatch(Rows(2), new Prediction<Score>[1]));
    }

    [Fact]
    public async Task A_stream_keeps_order_and_does_not_wait_for_a_slow_source()
    {
        using var client = Client(new ScriptedEngine());
        var pause = new TaskCompletionSource();
        var cancellation = TestContext.Current.CancellationToken;
        var results = client.PredictStreamAsync(Source(pause.Task, cancellation), cancellation).GetAsyncEnumerator(cancellation);

        for (var i = 1; i <= 10; i++)
        {
            Assert.True(await results.MoveNextAsync());
            Assert.Equal(i / (i + 1f), results.Current.Value.Probability);
        }

        var eleventh = results.MoveNextAsync();
        Assert.False(eleventh.IsCompleted);
        pause.SetResult();
        Assert.True(await eleventh);
        Assert.Equal(11 / 12f, results.Current.Value.Probability);
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public async Task The_default_batch_of_the_interface_turns_exceptions_into_results()
    {
        IModelClient<Applicant, Score> client = new Minimal();

        var results = await client.PredictBatchAsync(Rows(3), TestContext.Current.CancellationToken);

        Assert.Equal([PredictionSource.Rejected, PredictionSource.Failed, PredictionSource.None], results.Select(result => result.Source));
    }

    private static ScoreClient Client(ScriptedEngine engine) => ScoreClient.Create(engine, new() { Options = new() { MaxBatchRows = 8 } });

    private static Applicant[] Rows(int count) => [.. Enumerable.Range(1, count).Select(i => new Applicant(i, 1))];

    private static async IAsyncEnumerable<Applicant> Source(Task pause, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var row in Rows(10))
            yield return row;
        await pause.WaitAsync(cancellation);
        yield return new Applicant(11, 1);
    }

    private sealed class Minimal : IModelClient<Applicant, Score>
    {
        public Prediction<Score> Predict(Applicant features) => features.Income switch
        {
            1 => throw new ContractViolationException("credit-score", [new Violation("income", ViolationRule.Missing)]),
            2 => throw new ModelUnavailableException("credit-score", FallbackReasons.Timeout, "late"),
            _ => default,
        };

        public async ValueTask<Prediction<Score>> PredictAsync(Applicant features, CancellationToken cancellation = default)
        {
            await Task.Yield();
            return Predict(features);
        }
    }
}
