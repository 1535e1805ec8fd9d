using System;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ContractsSdk.Tests;

public sealed class OptionLayerTests : IDisposable
{
    private const int InEffect = 20;
    private const int Changed = 21;
    private const int Waits = 22;
    private const int Refused = 23;

    private static readonly Applicant Good = new(30, 10);

    private readonly LogLines _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public void The_start_says_every_option_in_one_line_with_who_set_it()
    {
        using var services = Services(
            new ChangingConfiguration(
                ("Contracts:Defaults:MaxBatchRows", "16"), ("Contracts:Defaults:MaxConcurrency", "8"),
                ("Contracts:credit_score:MaxConcurrency", "4"), ("Contracts:credit-score:Model", "/srv/models/secret.onnx")),
            options => options.Instance = "eu");

        _ = services.GetRequiredService<ScoreClient>();

        var line = Assert.Single(_log.Of(InEffect));
        Assert.Contains("MaxBatchRows = 16 (Contracts:Defaults)", line, StringComparison.Ordinal);
        Assert.Contains("MaxConcurrency = 4 (Contracts:credit_score)", line, StringComparison.Ordinal);
        Assert.Contains("Instance = eu (code)", line, StringComparison.Ordinal);
        Assert.Contains("Force = None (default)", line, StringComparison.Ordinal);
        Assert.Contains("Model = secret.onnx (Contracts:credit-score)", line, StringComparison.Ordinal);
        Assert.DoesNotContain("/srv", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_container_what_differs_from_the_defaults_was_set_in_code()
    {
        using var factory = new LoggerFactory([_log]);

        using var client = ScoreClient.Create(new ScriptedEngine(), new() { LoggerFactory = factory, Options = new() { MaxBatchRows = 9 } });

        Assert.Contains("MaxBatchRows = 9 (code)", Assert.Single(_log.Of(InEffect)), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_cannot_work_stop_the_start_with_all_reasons()
    {
        using var services = Services(new ChangingConfiguration(
            ("Contracts:credit-score:MaxConcurrency", "0"), ("Contracts:credit-score:MaxBatchRows", "65537")));

        var error = Assert.Throws<OptionsValidationException>(services.GetRequiredService<ScoreClient>);

        Assert.Equal("credit-score", error.OptionsName);
        Assert.Equal(
            ["MaxConcurrency must be from 1 to 65,536; it is 0.", "MaxBatchRows must be from 1 to 65,536; it is 65537."], error.Failures);
    }

    [Fact]
    public void A_value_that_is_none_says_which_key()
    {
        using var services = Services(new ChangingConfiguration(("Contracts:credit-score:Force", "Perhaps")));

        var error = Assert.Throws<InvalidOperationException>(services.GetRequiredService<ScoreClient>);

        Assert.Contains("Contracts:credit-score:Force", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kill_switch_works_while_calls_run_and_is_seen()
    {
        var configuration = new ChangingConfiguration();
        using var services = Services(configuration);
        var client = services.GetRequiredService<ScoreClient>();
        Assert.True(client.TryPredict(Good, out _));

        configuration.Change(("Contracts:Defaults:Force", "Off"));

        Assert.Equal(ForcedAnswer.Off, client.Force);
        Assert.False(client.TryPredict(Good, out var refused));
        Assert.Equal((PredictionSource.Failed, FallbackReasons.Forced), (refused.Source, refused.Reason));
        Assert.Contains("Force = Off (Contracts:Defaults)", Assert.Single(_log.Of(Changed)), StringComparison.Ordinal);

        configuration.Change(("Contracts:credit-score:Force", "None"));

        Assert.True(client.TryPredict(Good, out _));
    }

    [Fact]
    public void A_changed_value_that_cannot_work_is_refused_and_what_was_in_effect_stays()
    {
        var configuration = new ChangingConfiguration(("Contracts:credit-score:Force", "Off"));
        using var services = Services(configuration);
        var client = services.GetRequiredService<ScoreClient>();

        configuration.Change(("Contracts:credit-score:Force", "None"), ("Contracts:credit-score:MaxBatchRows", "-1"));

        Assert.Equal(ForcedAnswer.Off, client.Force);
        Assert.Contains("MaxBatchRows must be from 1 to 65,536", Assert.Single(_log.Of(Refused)), StringComparison.Ordinal);

        configuration.Change(("Contracts:credit-score:MaxBatchRows", null));

        Assert.Equal(ForcedAnswer.None, client.Force);
    }

    [Fact]
    public void A_changed_value_that_needs_a_start_says_so()
    {
        var configuration = new ChangingConfiguration();
        using var services = Services(configuration);
        _ = services.GetRequiredService<ScoreClient>();

        configuration.Change(("Contracts:credit-score:MaxBatchRows", "7"));

        Assert.Contains("MaxBatchRows = 7 (Contracts:credit-score)", Assert.Single(_log.Of(Waits)), StringComparison.Ordinal);
        Assert.Empty(_log.Of(Changed));
    }

    [Fact]
    public void A_disposed_client_hears_no_more_of_changes()
    {
        var configuration = new ChangingConfiguration();
        using (var services = Services(configuration))
            _ = services.GetRequiredService<ScoreClient>();

        configuration.Change(("Contracts:credit-score:Force", "Off"));

        Assert.Empty(_log.Of(Changed));
    }

    [Theory]
    [InlineData(ForcedAnswer.Fallback, FallbackReasons.Engine, PredictionSource.Fallback, FallbackReasons.Forced)]
    [InlineData(ForcedAnswer.Fallback, FallbackReasons.Timeout, PredictionSource.Failed, FallbackReasons.Forced)]
    [InlineData(ForcedAnswer.Off, FallbackReasons.All, PredictionSource.Failed, FallbackReasons.Forced)]
    public void A_forced_answer_asks_no_model(ForcedAnswer force, FallbackReasons on, PredictionSource source, FallbackReasons reason)
    {
        var runs = 0;
        var engine = new ScriptedEngine
        {
            OnRun = _ =>
            {
                runs++;
                return Engines.RunStatus.Ok;
            },
        };
        using var client = new ScoreClient(
            new ScoreBinding { On = on, Answer = (_, _) => new Score(false, 0f) }, engine, new() { Options = new() { Force = force } });
        var batch = new Prediction<Score>[2];

        client.TryPredict(Good, out var single);
        client.PredictBatch([Good, new Applicant(-1, 0)], batch);

        Assert.Equal((source, reason), (single.Source, single.Reason));
        Assert.Equal((source, reason), (batch[0].Source, batch[0].Reason));
        Assert.Equal(FallbackReasons.Violation, batch[1].Reason);
        Assert.Equal(0, runs);
    }

    private ServiceProvider Services(ChangingConfiguration configuration, Action<ModelClientOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration.Root);
        services.AddLogging(logging => logging.AddProvider(_log));
        services.AddMetrics();
        services.AddModelClient<ScoreClient>(configure).UseEngine((_, _) => new ScriptedEngine());
        return services.BuildServiceProvider();
    }
}
