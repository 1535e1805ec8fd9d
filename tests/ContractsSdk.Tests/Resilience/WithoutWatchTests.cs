using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Resilience;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Resilience;

/// <summary>Holds up the watch that ends the calls of the whole process.</summary>
[Collection(nameof(Alone))]
public sealed class WithoutWatchTests : IDisposable
{
    private readonly Held _held = new();

    public void Dispose() => _held.Go();

    [Fact]
    public async Task An_isolated_call_that_waits_ends_at_its_deadline_where_the_watch_has_no_processor()
    {
        using var leave = new ManualResetEventSlim();
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                leave.Wait();
                return RunStatus.Ok;
            },
        };
        var client = ScoreClient.Create(engine, new()
        {
            Options = new() { Deadline = DeadlineMode.Isolated, Timeout = TimeSpan.FromMilliseconds(50), MaxConcurrency = 1 },
        });
        var watch = DeadlineWatch.Of(TimeProvider.System);
        watch.Add(_held, TimeSpan.FromMilliseconds(50));
        watch.After(1);
        await _held.Entered;

        var call = Task.Run(() => client.TryPredict(new Applicant(30, 10), out var prediction) ? default : prediction, TestContext.Current.CancellationToken);
        var late = await call.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal(FallbackReasons.Timeout, late.Reason);
        Assert.Equal(1, ((Telemetry.IHostedModel)client).Status.SlotsInUse);
        leave.Set();
        _held.Go();
        await client.DisposeAsync();
        Assert.Equal((0, 1), (engine.SlotsAlive, engine.Disposed));
    }

    /// <summary>Does not let the watch go on.</summary>
    private sealed class Held : IWatched
    {
        private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Entered => _entered.Task;

        public void Go() => _go.TrySetResult();

        public bool Expire(long now)
        {
            _entered.TrySetResult();
            _go.Task.GetAwaiter().GetResult();
            return false;
        }
    }
}
