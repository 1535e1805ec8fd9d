using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests;

public sealed class ReloadTests
{
    private static readonly Applicant Good = new(30, 10);

    [Fact]
    public async Task A_new_model_answers_and_the_old_one_is_freed()
    {
        var (old, next) = (new ScriptedEngine(), new ScriptedEngine { Distort = probability => probability / 2 });
        await using var client = ScoreClient.Create(old);
        var before = client.Predict(Good);

        var reload = await client.ReloadAsync(next, TestContext.Current.CancellationToken);

        Assert.True(reload.IsReplaced);
        Assert.Same(before.Model, reload.Previous);
        Assert.Same(client.Model, reload.Model);
        Assert.Equal(0.375f, client.Predict(Good).Value.Probability);
        Assert.Same(reload.Model, client.Predict(Good).Model);
        Assert.Equal((1, 0), (old.Disposed, next.Disposed));
    }

    [Fact]
    public async Task A_model_that_is_not_the_contracts_is_refused_freed_and_the_old_one_answers_on()
    {
        var (old, other) = (new ScriptedEngine(), new ForeignEngine());
        using var heard = new Listener("refusing");
        await using var client = ScoreClient.Create(old, heard.Settings);
        var model = client.Model;

        var reload = await client.ReloadAsync(other, TestContext.Current.CancellationToken);

        Assert.False(reload.IsReplaced);
        Assert.Equal(ModelLoadProblem.SignatureMismatch, reload.Error!.Problem);
        Assert.NotEmpty(reload.Error!.Differences);
        Assert.Same(model, reload.Model);
        Assert.Null(reload.Previous);
        Assert.Equal(0.75f, client.Predict(Good).Value.Probability);
        Assert.Equal((0, 1), (old.Disposed, other.Disposed));
        Assert.Equal("refused", Assert.Single(heard.Of(TelemetryNames.ModelReloadCount)).Tags[TelemetryNames.Outcome]);
    }

    [Theory]
    [InlineData(typeof(OutOfMemoryException))]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task Whatever_loading_throws_is_the_result_not_an_exception(Type type)
    {
        var loads = 0;
        await using var client = ScoreClient.Create(new ScriptedEngine(), new()
        {
            Loader = () => ++loads > 0 ? throw (Exception)Activator.CreateInstance(type)! : new ScriptedEngine(),
        });

        var reload = await client.ReloadAsync(TestContext.Current.CancellationToken);

        Assert.Equal((false, 1), (reload.IsReplaced, loads));
        Assert.Equal(ModelLoadProblem.Other, reload.Error!.Problem);
        Assert.IsType(type, reload.Error.InnerException);
        Assert.Equal(0.75f, client.Predict(Good).Value.Probability);
    }

    [Fact]
    public async Task A_call_that_has_begun_ends_on_the_old_model_and_names_it()
    {
        using var running = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var old = new ScriptedEngine
        {
            OnRun = _ =>
            {
                running.Set();
                go.Wait();
                return RunStatus.Ok;
            },
        };
        await using var client = ScoreClient.Create(old, new() { Options = new() { Timeout = TimeSpan.FromMinutes(5), Deadline = DeadlineMode.Inline } });
        var identity = client.Model;
        var call = Task.Run(() => client.Predict(Good), TestContext.Current.CancellationToken);
        running.Wait(TestContext.Current.CancellationToken);

        var reload = client.ReloadAsync(new ScriptedEngine { Distort = _ => 0.25f }, TestContext.Current.CancellationToken);
        Assert.True(SpinWait.SpinUntil(() => !ReferenceEquals(client.Model, identity), TimeSpan.FromMinutes(1)));
        var next = client.Predict(Good);

        // The old model serves its last call; until then it is not freed, and the reload is not over.
        Assert.Equal((0.25f, 0), (next.Value.Probability, old.Disposed));
        Assert.False(reload.IsCompleted);
        go.Set();
        Assert.Equal(0.75f, (await call).Value.Probability);
        Assert.Same(identity, (await call).Model);
        Assert.True((await reload).IsReplaced);
        Assert.Equal(1, old.Disposed);
    }

    [Fact]
    public async Task Reloads_take_turns()
    {
        var (inside, most, loads) = (0, 0, 0);
        await using var client = ScoreClient.Create(new ScriptedEngine(), new()
        {
            Loader = () =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref inside));
                Thread.Yield();
                Interlocked.Decrement(ref inside);
                Interlocked.Increment(ref loads);
                return new ScriptedEngine();
            },
        });

        var reloads = new Task<ModelReload>[20];
        for (var i = 0; i < reloads.Length; i++)
            reloads[i] = client.ReloadAsync(TestContext.Current.CancellationToken);

        Assert.All(await Task.WhenAll(reloads), reload => Assert.True(reload.IsReplaced));
        Assert.Equal((1, 20), (most, loads));
    }

    [Fact]
    public async Task A_client_disposed_while_a_model_loads_frees_both()
    {
        using var loading = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var (old, next) = (new ScriptedEngine(), new ScriptedEngine());
        var client = ScoreClient.Create(old, new()
        {
            Loader = () =>
            {
                loading.Set();
                go.Wait();
                return next;
            },
        });
        var reload = client.ReloadAsync(TestContext.Current.CancellationToken);
        loading.Wait(TestContext.Current.CancellationToken);

        var disposal = client.DisposeAsync();
        Assert.False(disposal.IsCompleted);
        go.Set();
        await disposal;

        await Assert.ThrowsAsync<ObjectDisposedException>(() => reload);
        Assert.Equal((1, 1), (old.Disposed, next.Disposed));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.ReloadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_cancelled_reload_changes_nothing_and_frees_what_it_has()
    {
        using var cancellation = new CancellationTokenSource();
        var (old, next) = (new ScriptedEngine(), new ScriptedEngine());
        await using var client = ScoreClient.Create(old, new()
        {
            Loader = () =>
            {
                cancellation.Cancel();
                return next;
            },
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.ReloadAsync(cancellation.Token));

        Assert.Equal((0, 1), (old.Disposed, next.Disposed));
        var unused = new ScriptedEngine();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.ReloadAsync(unused, cancellation.Token));
        Assert.Equal(1, unused.Disposed);
        Assert.Equal(0.75f, client.Predict(Good).Value.Probability);
    }

    [Fact]
    public async Task A_client_that_does_not_know_where_its_model_came_from_says_so()
    {
        await using var client = ScoreClient.Create(new ScriptedEngine());

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.ReloadAsync(TestContext.Current.CancellationToken));

        Assert.Contains("Loader", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fake_reloads_its_answers_and_takes_no_model()
    {
        await using var client = FakeModelClient<ScoreClient>.Answering<Applicant, Score>(_ => new Score(true, 1f));

        Assert.True((await client.ReloadAsync(TestContext.Current.CancellationToken)).IsReplaced);
        var engine = new ScriptedEngine();
        Assert.False((await client.ReloadAsync(engine, TestContext.Current.CancellationToken)).IsReplaced);
        Assert.Equal((1, 1f), (engine.Disposed, client.Predict(Good).Value.Probability));
    }

    private static void InterlockedMax(ref int most, int value)
    {
        var seen = Volatile.Read(ref most);
        while (value > seen && Interlocked.CompareExchange(ref most, value, seen) is var now && now != seen)
            seen = now;
    }
}
