using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Options;

namespace ContractsSdk.Tests;

public sealed class DisposalTests
{
    private static readonly Applicant Good = new(30, 10);
    private static readonly ModelClientSettings Patient = new() { Options = new() { MaxConcurrency = 8, Timeout = TimeSpan.FromMinutes(1), Deadline = DeadlineMode.Inline } };

    [Fact]
    public async Task Disposal_waits_for_running_calls_and_then_frees_the_engine_once()
    {
        using var entered = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                entered.Set();
                leave.Wait();
                return RunStatus.Ok;
            },
        };
        var client = ScoreClient.Create(engine, Patient);
        var call = Task.Run(() => client.Predict(Good), TestContext.Current.CancellationToken);
        entered.Wait(TestContext.Current.CancellationToken);

        var disposal = client.DisposeAsync().AsTask();

        Assert.False(disposal.IsCompleted);
        Assert.Throws<ObjectDisposedException>(() => client.Predict(Good));
        Assert.Equal(0, engine.Disposed);
        leave.Set();
        Assert.Equal(PredictionSource.Model, (await call).Source);
        await disposal;
        await client.DisposeAsync();
        Assert.Equal(1, engine.Disposed);
    }

    [Fact]
    public async Task Disposal_under_load_loses_no_call_and_no_slot()
    {
        for (var round = 0; round < 50; round++)
        {
            var engine = new ScriptedEngine();
            var client = ScoreClient.Create(engine, Patient);
            using var start = new Barrier(5);
            var callers = Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    try
                    {
                        while (true)
                            Assert.Equal(0.75f, client.Predict(Good).Value.Probability);
                    }
                    catch (ObjectDisposedException)
                    {
                        // The only way out of the loop.
                    }
                },
                TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
            start.SignalAndWait(TestContext.Current.CancellationToken);

            await client.DisposeAsync();
            await Task.WhenAll(callers);

            Assert.Equal(0, engine.SlotsAlive);
            Assert.Equal(1, engine.Disposed);
        }
    }

    [Fact]
    public void A_client_that_cannot_be_made_frees_the_engine_it_was_given()
    {
        var engine = new ScriptedEngine();

        Assert.Throws<OptionsValidationException>(() => ScoreClient.Create(engine, new() { Options = new() { MaxBatchRows = 0 } }));

        Assert.Equal(1, engine.Disposed);
    }
}
