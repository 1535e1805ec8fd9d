using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace ContractsSdk.Tests;

public sealed class HealthTests
{
    private static readonly Applicant Good = new(30, 10);

    [Fact]
    public async Task A_client_is_ready_after_its_warm_up_and_not_before()
    {
        var runs = 0;
        await using var services = Services(new ScriptedEngine { OnRun = _ => { runs++; return RunStatus.Ok; } });

        Assert.Equal(HealthStatus.Unhealthy, (await Check(services, ModelHealthTags.Ready)).Status);
        Assert.Equal(0, runs);
        services.GetRequiredService<ScoreClient>();
        Assert.Equal(HealthStatus.Unhealthy, (await Check(services, ModelHealthTags.Ready)).Status);
        await Start(services);

        Assert.Equal(new ModelClientOptions().WarmUpRuns, runs);
        Assert.Equal(HealthStatus.Healthy, (await Check(services, ModelHealthTags.Ready)).Status);
        Assert.Equal(new ModelClientOptions().WarmUpRuns, runs);
    }

    [Fact]
    public async Task It_says_what_is_loaded_and_what_went_wrong_last_but_no_value()
    {
        await using var services = Services(new ScriptedEngine { OnRun = slot => slot.Incomes().Contains(987_654f) ? RunStatus.Failed : RunStatus.Ok });
        await Start(services);
        services.GetRequiredService<ScoreClient>().TryPredict(new Applicant(987_654, 1), out _);
        services.GetRequiredService<ScoreClient>().TryPredict(new Applicant(-135_791, 1), out _);

        var entry = Assert.Single((await Check(services, ModelHealthTags.Ready)).Entries);

        Assert.Equal("credit-score", entry.Key);
        Assert.Equal("1.0.0", entry.Value.Data["contract_version"]);
        Assert.Equal("aaaaaaaaaaaa", entry.Value.Data["model_digest"]);
        Assert.Equal("scripted 1", entry.Value.Data["engine"]);
        Assert.Equal("closed", entry.Value.Data["circuit"]);
        Assert.Equal("none", entry.Value.Data["kill_switch"]);
        Assert.Equal("engine_failure", entry.Value.Data["last_error"]);
        var text = entry.Value.Description + JsonSerializer.Serialize(entry.Value.Data);
        Assert.DoesNotContain("987654", text, StringComparison.Ordinal);
        Assert.DoesNotContain("135791", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_could_not_be_loaded_is_not_ready_and_yet_alive()
    {
        await using var services = Services(() => throw new ModelLoadException("credit-score", ModelLoadProblem.FileMissing, "no file"));

        await Assert.ThrowsAsync<ModelLoadException>(() => Start(services));

        Assert.Equal(HealthStatus.Unhealthy, (await Check(services, ModelHealthTags.Ready)).Status);
        Assert.Equal(HealthStatus.Healthy, (await Check(services, ModelHealthTags.Live)).Status);
    }

    [Fact]
    public async Task A_disposed_client_is_not_ready()
    {
        await using var services = Services(new ScriptedEngine());
        await Start(services);

        await services.GetRequiredService<ScoreClient>().DisposeAsync();

        Assert.Equal(HealthStatus.Unhealthy, (await Check(services, ModelHealthTags.Ready)).Status);
    }

    [Theory]
    [InlineData(CircuitState.Open, null, 0, false, HealthStatus.Degraded, "open")]
    [InlineData(CircuitState.HalfOpen, null, 0, false, HealthStatus.Degraded, "half-open")]
    [InlineData(CircuitState.Closed, "fallback", 0, false, HealthStatus.Degraded, "fallback")]
    [InlineData(CircuitState.Closed, null, 2, false, HealthStatus.Healthy, "answers")]
    [InlineData(CircuitState.Closed, null, 2, true, HealthStatus.Degraded, "2 features and outputs have drifted")]
    internal async Task What_is_true_of_every_process_at_once_is_degraded(
        CircuitState circuit, string? forced, int drifting, bool driftDegrades, HealthStatus expected, string said)
    {
        var health = await Judge(new Status { Circuit = circuit, Forced = forced, Drifting = drifting }, driftDegrades);

        Assert.Equal(expected, health.Status);
        Assert.Contains(said, health.Entries["credit-score"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_model_a_fallback_that_answers_is_degraded_and_none_is_unhealthy()
    {
        Assert.Equal(HealthStatus.Degraded, (await Judge(new Status { Model = null, AnswersWithoutModel = true })).Status);
        Assert.Equal(HealthStatus.Unhealthy, (await Judge(new Status { Model = null })).Status);
        Assert.Equal(HealthStatus.Unhealthy, (await Judge(new Status { IsWarm = false })).Status);
    }

    [Fact]
    public async Task Only_runs_that_hang_for_good_are_a_reason_to_restart()
    {
        var clock = new SteppingClock(TimeSpan.FromSeconds(15));
        var status = new Status { Circuit = CircuitState.Open, IsStuck = true };
        await using var services = Services(new ScriptedEngine(), configure: all => all.AddSingleton<TimeProvider>(clock));
        var directory = services.GetRequiredService<Hosting.ModelDirectory>();
        var registered = new Hosting.RegisteredModel("credit-score");
        directory.Enter(registered, status);

        Assert.Equal(HealthStatus.Healthy, (await Check(services, ModelHealthTags.Live)).Status);
        clock.Step();
        Assert.Equal(HealthStatus.Healthy, (await Check(services, ModelHealthTags.Live)).Status);
        directory.Enter(registered, new Status());
        Assert.Equal(HealthStatus.Healthy, (await Check(services, ModelHealthTags.Live)).Status);
        clock.Step();
        directory.Enter(registered, status);
        Assert.Equal(HealthStatus.Healthy, (await Check(services, ModelHealthTags.Live)).Status);
        clock.Step();
        clock.Step();
        Assert.Equal(HealthStatus.Unhealthy, (await Check(services, ModelHealthTags.Live)).Status);
    }

    [Fact]
    public async Task A_client_is_stuck_while_a_run_past_its_deadline_holds_every_place()
    {
        using var hangs = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        using var client = ScoreClient.Create(
            new ScriptedEngine
            {
                OnRun = _ =>
                {
                    hangs.Set();
                    release.Wait(TestContext.Current.CancellationToken);
                    return RunStatus.Ok;
                },
            },
            new() { Options = new() { MaxConcurrency = 1, Timeout = TimeSpan.FromMilliseconds(5), Deadline = DeadlineMode.Inline } });
        var status = ((IHostedModel)client).Status;
        Assert.False(status.IsStuck);

        var call = Task.Run(() => client.TryPredict(Good, out _), TestContext.Current.CancellationToken);
        hangs.Wait(TestContext.Current.CancellationToken);
        Assert.True(SpinWait.SpinUntil(() => status.IsStuck, TimeSpan.FromSeconds(30)));
        release.Set();

        Assert.False(await call);
        Assert.False(status.IsStuck);
    }

    [Fact]
    public async Task Clients_may_be_registered_after_the_checks_and_the_checks_be_added_twice()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddHealthChecks().AddModelContracts().AddModelContracts();
        services.AddModelClient<ScoreClient>().UseEngine((_, _) => new ScriptedEngine());
        await using var provider = services.BuildServiceProvider();

        Assert.Equal(["credit-score"], (await Check(provider, ModelHealthTags.Ready)).Entries.Keys);
        Assert.Single((await Check(provider, ModelHealthTags.Live)).Entries);
    }

    [Fact]
    public async Task A_warm_up_is_counted_nowhere_and_ends_when_the_clock_says_so()
    {
        using var heard = new Listener("warm-up");
        var clock = new SteppingClock(TimeSpan.FromMilliseconds(400));
        var runs = 0;
        await using var services = Services(
            new ScriptedEngine { OnRun = _ => { runs++; clock.Step(); return RunStatus.Ok; } },
            configure: all => all.AddSingleton<TimeProvider>(clock).AddSingleton(heard.Telemetry));

        await Start(services);

        Assert.Equal(3, runs);
        Assert.Empty(heard.Measurements);
        Assert.Empty(heard.Spans);
    }

    [Fact]
    public async Task A_model_that_fails_its_warm_up_starts_all_the_same()
    {
        var runs = 0;
        await using var services = Services(new ScriptedEngine { OnRun = _ => { runs++; return RunStatus.Failed; } });

        await Start(services);

        Assert.Equal(1, runs);
        Assert.False(services.GetRequiredService<ScoreClient>().TryPredict(Good, out _));
    }

    private static async Task<HealthReport> Judge(Status status, bool driftDegrades = false)
    {
        await using var services = Services(new ScriptedEngine(), driftDegrades);
        services.GetRequiredService<Hosting.ModelDirectory>().Enter(new Hosting.RegisteredModel("credit-score"), status);
        return await Check(services, ModelHealthTags.Ready);
    }

    private static Task<HealthReport> Check(IServiceProvider services, string tag) => services.GetRequiredService<HealthCheckService>()
        .CheckHealthAsync(check => check.Tags.Contains(tag), TestContext.Current.CancellationToken);

    private static async Task Start(IServiceProvider services)
    {
        foreach (var service in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            await service.StartingAsync(TestContext.Current.CancellationToken);
    }

    private static ServiceProvider Services(ScriptedEngine engine, bool driftDegrades = false, Action<IServiceCollection>? configure = null) =>
        Services(() => engine, driftDegrades, configure);

    private static ServiceProvider Services(Func<ModelEngine> load, bool driftDegrades = false, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddModelClient<ScoreClient>(options => options.Instance = "warm-up").UseEngine((_, _) => load());
        services.AddHealthChecks().AddModelContracts(options => options.DriftDegrades = driftDegrades);
        configure?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private sealed class Status : IModelStatus
    {
        public string ContractId => "credit-score";

        public string ContractVersion => "1.0.0";

        public string? Instance => null;

        public ModelIdentity? Model { get; init; } = new()
        {
            ContractId = "credit-score",
            ContractVersion = "1.0.0",
            Version = "7",
            Digest = new string('b', 64),
            Engine = "scripted 1",
            LoadedAt = DateTimeOffset.UnixEpoch,
        };

        public bool IsWarm { get; init; } = true;

        public bool AnswersWithoutModel { get; init; }

        public CircuitState Circuit { get; init; }

        public string? Forced { get; init; }

        public bool IsStuck { get; init; }

        public int Drifting { get; init; }
    }

    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Step() => Interlocked.Add(ref _now, step.Ticks);
    }
}
