using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ContractsSdk.Tests;

/// <summary>Several models of one contract in one application: who is meant, and that nothing is shared.</summary>
public sealed class InstanceTests
{
    private const int EngineFails = 2;
    private const int OptionsInEffect = 20;
    private const int CircuitOpened = 25;

    private static readonly Applicant Good = new(30, 10);

    [Fact]
    public async Task An_instance_is_one_object_under_its_name_and_its_full_name()
    {
        await using var services = Services(["de", "at"]);

        var german = services.GetRequiredKeyedService<ScoreClient>("de");

        Assert.Same(german, services.GetRequiredKeyedService<ScoreClient>("de"));
        Assert.Same(german, services.GetRequiredKeyedService<ScoreClient>("credit-score/de"));
        Assert.Same(german, services.GetRequiredKeyedService<IModelClient<Applicant, Score>>("de"));
        Assert.Same(german, services.GetRequiredKeyedService<IModelClient<Applicant, Score>>("credit-score/de"));
        Assert.NotSame(german, services.GetRequiredKeyedService<ScoreClient>("at"));
        Assert.Equal("de", german.Model.Instance);
        Assert.Null(services.GetKeyedService<ScoreClient>("ch"));
    }

    [Fact]
    public async Task The_only_instance_needs_no_key()
    {
        await using var services = Services(["de"]);

        var german = services.GetRequiredKeyedService<ScoreClient>("de");

        Assert.Same(german, services.GetRequiredService<ScoreClient>());
        Assert.Same(german, services.GetRequiredService<IModelClient<Applicant, Score>>());
        Assert.Same(german, services.GetRequiredKeyedService<ScoreClient>("credit-score"));
    }

    [Fact]
    public async Task Without_a_key_several_instances_refuse_to_guess_and_say_how_to_ask()
    {
        await using var services = Services(["de", "at"]);

        foreach (var ask in new Func<object>[]
        {
            services.GetRequiredService<ScoreClient>,
            () => services.GetRequiredKeyedService<ScoreClient>("credit-score"),
        })
        {
            Assert.Equal(
                "2 registered clients are ScoreClient: 'de', 'at'. Say which: GetRequiredKeyedService<ScoreClient>(\"de\"), or " +
                "[FromKeyedServices(\"de\")] before the parameter.",
                Assert.Throws<InvalidOperationException>(ask).Message);
        }

        var error = Assert.Throws<InvalidOperationException>(services.GetRequiredService<IModelClient<Applicant, Score>>);
        Assert.Contains("GetRequiredKeyedService<IModelClient<Applicant, Score>>(\"de\")", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_names_are_not_all_told()
    {
        using var services = Services([.. Enumerable.Range(0, 100).Select(tenant => $"tenant-{tenant}")]);

        var error = Assert.Throws<InvalidOperationException>(services.GetRequiredService<ScoreClient>);

        Assert.Contains("'tenant-9' and 90 more", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("tenant-10", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_named_ones_the_one_without_a_name_has_the_contracts_id_as_key()
    {
        await using var services = Services([null, "challenger"]);

        var champion = services.GetRequiredKeyedService<ScoreClient>("credit-score");

        Assert.Null(champion.Model.Instance);
        Assert.Same(champion, services.GetRequiredKeyedService<IModelClient<Applicant, Score>>("credit-score"));
        Assert.NotSame(champion, services.GetRequiredKeyedService<ScoreClient>("challenger"));
        var error = Assert.Throws<InvalidOperationException>(services.GetRequiredService<ScoreClient>);
        Assert.Contains("'credit-score', 'challenger'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_taken_once_and_spelt_like_an_id()
    {
        var services = new ServiceCollection();
        services.AddModelClient<ScoreClient>("de");

        var twice = Assert.Throws<InvalidOperationException>(() => services.AddModelClient<ScoreClient>("de"));
        Assert.Contains("'de'", twice.Message, StringComparison.Ordinal);
        services.AddModelClient<ScoreClient>();
        Assert.Throws<InvalidOperationException>(() => services.AddModelClient<ScoreClient>());
        Assert.Throws<ArgumentException>("instance", () => services.AddModelClient<ScoreClient>("credit-score"));
        string[] others = ["", "DE", "d e", "de/at", "de:at", "de_at", "-de", "1a", "nul", "ä", new('a', 65)];
        Assert.All(others, name => Assert.Throws<ArgumentException>("instance", () => services.AddModelClient<ScoreClient>(name)));
        services.AddModelClient<ScoreClient>(new string('a', 64));
    }

    [Fact]
    public void An_instance_without_engine_says_which()
    {
        var services = new ServiceCollection();
        services.AddModelClient<ScoreClient>("de");
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredKeyedService<ScoreClient>("de"));

        Assert.Contains("AddModelClient<ScoreClient>(\"de\").UseOnnxRuntime()", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_is_configured_by_its_own_section_over_the_contracts()
    {
        var requests = new Dictionary<string, ModelLoadRequest>();
        await using var services = Services(
            ["de-north", "at"],
            new ChangingConfiguration(
                ("Contracts:Defaults:Instance", "shared"),
                ("Contracts:credit-score:Model", "models/all.onnx"),
                ("Contracts:credit-score:Pin", "Off"),
                ("Contracts:credit_score:Instances:de_north:Model", "models/north.onnx")),
            (request, name) =>
            {
                requests[name] = request;
                return new ScriptedEngine();
            });

        Assert.Equal("de-north", services.GetRequiredKeyedService<ScoreClient>("de-north").Model.Instance);
        Assert.Equal("at", services.GetRequiredKeyedService<ScoreClient>("at").Model.Instance);

        Assert.Equal(("models/north.onnx", "de-north"), (requests["de-north"].Model, requests["de-north"].Instance));
        Assert.Equal(("models/all.onnx", "at"), (requests["at"].Model, requests["at"].Instance));
        Assert.All(requests.Values, request => Assert.Equal(ModelPin.Off, request.Pin));
    }

    [Fact]
    public async Task Options_that_cannot_work_name_the_instance()
    {
        await using var services = Services(["de", "at"], new ChangingConfiguration(
            ("Contracts:credit-score:Instances:de:MaxConcurrency", "0"), ("Contracts:credit-score:Instances:at:MaxConcurency", "4")));

        var impossible = Assert.Throws<OptionsValidationException>(() => services.GetRequiredKeyedService<ScoreClient>("de"));
        var unknown = Assert.Throws<InvalidOperationException>(() => services.GetRequiredKeyedService<ScoreClient>("at"));

        Assert.Equal("credit-score/de", impossible.OptionsName);
        Assert.Contains("Contracts:credit-score:Instances:at", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_does_not_rename_an_instance()
    {
        var services = new ServiceCollection();
        services.AddModelClient<ScoreClient>("de", options => options.Instance = "at").UseEngine((_, _) => new ScriptedEngine());
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<ScoreClient>);

        Assert.Contains("'at'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'de'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_kill_switch_of_one_leaves_the_other()
    {
        var configuration = new ChangingConfiguration();
        await using var services = Services(["de", "at"], configuration);
        var (german, austrian) = (services.GetRequiredKeyedService<ScoreClient>("de"), services.GetRequiredKeyedService<ScoreClient>("at"));
        Assert.True(german.TryPredict(Good, out _));

        configuration.Change(("Contracts:credit-score:Instances:de:Force", "Off"));

        Assert.False(german.TryPredict(Good, out var refused));
        Assert.Equal(FallbackReasons.Forced, refused.Reason);
        Assert.True(austrian.TryPredict(Good, out _));
        configuration.Change(("Contracts:credit-score:Instances:de:Force", null));
        Assert.True(german.TryPredict(Good, out _));
    }

    [Fact]
    public async Task A_circuit_that_opens_in_one_is_closed_in_the_other_and_health_says_which()
    {
        using var log = new LogLines();
        await using var services = Services(
            ["de", "at"], new ChangingConfiguration(("Contracts:Defaults:WarmUpRuns", "0")),
            (_, name) => new ScriptedEngine { OnRun = _ => name == "de" ? RunStatus.Failed : RunStatus.Ok },
            all => all.AddLogging(logging => logging.AddProvider(log)));
        await Start(services);
        var (german, austrian) = (services.GetRequiredKeyedService<ScoreClient>("de"), services.GetRequiredKeyedService<ScoreClient>("at"));

        for (var call = 0; call < 20; call++)
            Assert.False(german.TryPredict(Good, out _));

        Assert.False(german.TryPredict(Good, out var broken));
        Assert.Equal(FallbackReasons.OpenCircuit, broken.Reason);
        Assert.Contains("contract credit-score/de fails", Assert.Single(log.Of(EngineFails)), StringComparison.Ordinal);
        Assert.Contains("contract credit-score/de is open", Assert.Single(log.Of(CircuitOpened)), StringComparison.Ordinal);
        Assert.Equal(["credit-score/de", "credit-score/at"], log.Of(OptionsInEffect).Select(line => line.Split(' ', ':')[3]));
        Assert.True(austrian.TryPredict(Good, out _));
        var entries = (await Check(services)).Entries;
        Assert.Equal(["credit-score/at", "credit-score/de"], entries.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(HealthStatus.Degraded, entries["credit-score/de"].Status);
        Assert.Equal(HealthStatus.Healthy, entries["credit-score/at"].Status);
        Assert.Equal("de", entries["credit-score/de"].Data["instance"]);
    }

    [Fact]
    public async Task A_full_one_turns_calls_away_and_the_other_does_not()
    {
        ServiceProvider? services = null;
        var seen = new List<FallbackReasons>();
        await using var provider = services = Services(
            ["de", "at"],
            new ChangingConfiguration(("Contracts:credit-score:MaxConcurrency", "1"), ("Contracts:Defaults:WarmUpRuns", "0")),
            (_, name) => new ScriptedEngine
            {
                OnRun = _ =>
                {
                    if (name == "de")
                    {
                        foreach (var other in new[] { "de", "at" })
                        {
                            services!.GetRequiredKeyedService<ScoreClient>(other).TryPredict(Good, out var answer);
                            seen.Add(answer.Reason);
                        }
                    }

                    return RunStatus.Ok;
                },
            });

        Assert.True(services.GetRequiredKeyedService<ScoreClient>("de").TryPredict(Good, out _));

        Assert.Equal([FallbackReasons.Limit, FallbackReasons.None], seen);
    }

    [Fact]
    public async Task Every_instance_is_loaded_and_warmed_up_before_the_start()
    {
        var runs = new Dictionary<string, int>();
        await using var services = Services(
            ["de", "at", null], new ChangingConfiguration(("Contracts:credit-score:Instances:at:WarmUpRuns", "7")),
            (_, name) => new ScriptedEngine
            {
                OnRun = _ =>
                {
                    runs[name] = runs.GetValueOrDefault(name) + 1;
                    return RunStatus.Ok;
                },
            });
        Assert.All((await Check(services)).Entries.Values, entry => Assert.Equal(HealthStatus.Unhealthy, entry.Status));

        await Start(services);

        var usual = new ModelClientOptions().WarmUpRuns;
        Assert.Equal([("", usual), ("at", 7), ("de", usual)], runs.Select(run => (run.Key, run.Value)).Order());
        Assert.All((await Check(services)).Entries.Values, entry => Assert.Equal(HealthStatus.Healthy, entry.Status));
    }

    [Fact]
    public async Task Metrics_tell_instances_apart()
    {
        using var heard = new Listener("de");
        await using var services = Services(["de", "at"], configure: all => all.AddSingleton(heard.Telemetry));

        services.GetRequiredKeyedService<ScoreClient>("de").Predict(Good);
        services.GetRequiredKeyedService<ScoreClient>("at").Predict(Good);
        services.GetRequiredKeyedService<ScoreClient>("at").Predict(Good);

        Assert.Equal(
            [("at", 2.0), ("de", 1.0)],
            heard.Of(TelemetryNames.PredictionRows)
                .GroupBy(rows => (string)rows.Tags[TelemetryNames.ModelInstance]!, rows => rows.Value)
                .Select(rows => (rows.Key, rows.Sum())).Order());
    }

    [Fact]
    public async Task What_a_test_puts_in_an_instances_place_is_given_everywhere_and_the_model_not_loaded()
    {
        using var fake = ScoreClient.Create(new ScriptedEngine());
        await using var services = Services(["de"], load: (_, _) => throw new InvalidOperationException("loaded"), configure: all => all.AddKeyedSingleton("de", fake));

        await Start(services);

        Assert.Same(fake, services.GetRequiredService<ScoreClient>());
        Assert.Same(fake, services.GetRequiredService<IModelClient<Applicant, Score>>());
        Assert.Same(fake, services.GetRequiredKeyedService<IModelClient<Applicant, Score>>("credit-score/de"));
    }

    private static async Task Start(IServiceProvider services)
    {
        foreach (var startup in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            await startup.StartingAsync(TestContext.Current.CancellationToken);
    }

    private static Task<HealthReport> Check(IServiceProvider services) => services.GetRequiredService<HealthCheckService>()
        .CheckHealthAsync(check => check.Tags.Contains(ModelHealthTags.Ready), TestContext.Current.CancellationToken);

    private static ServiceProvider Services(
        string?[] names, ChangingConfiguration? configuration = null, Func<ModelLoadRequest, string, ModelEngine>? load = null,
        Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection().AddLogging().AddMetrics();
        services.AddSingleton<IConfiguration>((configuration ?? new ChangingConfiguration()).Root);
        services.AddHealthChecks().AddModelContracts();
        foreach (var name in names)
        {
            (name is null ? services.AddModelClient<ScoreClient>() : services.AddModelClient<ScoreClient>(name))
                .UseEngine((_, request) => load?.Invoke(request, name ?? "") ?? new ScriptedEngine());
        }

        configure?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }
}
