using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Resilience;

public sealed class IsolatedTests
{
    private static readonly Applicant Good = new(30, 10);

    [Fact]
    public async Task The_only_place_is_free_as_soon_as_its_caller_has_the_answer()
    {
        using var client = ScoreClient.Create(new ScriptedEngine(), new()
        {
            Options = new() { Deadline = DeadlineMode.Isolated, MaxConcurrency = 1, Timeout = TimeSpan.FromMinutes(1) },
        });

        for (var i = 0; i < 2000; i++)
            Assert.Equal(0.75f, client.Predict(Good).Value.Probability);
        for (var i = 0; i < 2000; i++)
            Assert.Equal(0.75f, (await client.PredictAsync(Good, TestContext.Current.CancellationToken)).Value.Probability);
    }

    [Fact]
    public async Task Random_cancellations_lose_no_place_and_no_slot()
    {
        var engine = new ScriptedEngine
        {
            OnRun = static slot =>
            {
                Thread.SpinWait(200);
                return slot.IsCancelled ? Engines.RunStatus.Cancelled : Engines.RunStatus.Ok;
            },
        };
        var client = ScoreClient.Create(engine, new()
        {
            Options = new() { Deadline = DeadlineMode.Isolated, MaxConcurrency = 2, MaxQueue = 64, Timeout = TimeSpan.FromMinutes(1) },
        });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++)
            {
                using var source = new CancellationTokenSource();
                if (i % 3 != 0)
                    source.CancelAfter(TimeSpan.FromMicroseconds((i * 7) + caller));
                try
                {
                    Assert.Equal(0.75f, (await client.PredictAsync(Good, source.Token)).Value.Probability);
                }
                catch (OperationCanceledException)
                {
                    Assert.True(source.IsCancellationRequested);
                }
            }
        })));

        Assert.True(SpinWait.SpinUntil(() => client.TryPredict(Good, out _), TimeSpan.FromSeconds(30)));
        await client.DisposeAsync();
        Assert.Equal((0, 1), (engine.SlotsAlive, engine.Disposed));
    }
}
