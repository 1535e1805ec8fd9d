using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using ContractsSdk.Tests.Doubles;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ContractsSdk.Tests;

/// <summary>What a client does about its model unasked.</summary>
public sealed class ModelUpkeepTests : IDisposable
{
    private static readonly Applicant Good = new(30, 10);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly HandClock _clock = new();
    private readonly List<ScriptedEngine> _loaded = [];

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task A_changed_file_is_loaded_once_it_stays_as_it_is()
    {
        using var heard = new Listener("watching");
        await using var client = Watching(heard);

        _clock.Turn(3 * Interval);
        Assert.Single(_loaded);

        Write("half");
        _clock.Turn(Interval);
        Write("whole of it");
        _clock.Turn(Interval);
        Assert.Single(_loaded);
        _clock.Turn(Interval);
        await LoadedAsync(client, 2);
        _clock.Turn(5 * Interval);

        Assert.Equal(2, _loaded.Count);
        Assert.Equal(["swapped"], Outcomes(heard));
    }

    [Fact]
    public async Task A_refused_file_is_not_tried_again_until_it_changes()
    {
        using var heard = new Listener("refused once");
        await using var client = Watching(heard, load: () => File.ReadAllText(_file) == "garbage"
            ? throw new ModelLoadException("credit-score", ModelLoadProblem.NotAModel, "no model.")
            : Engine());
        var model = client.Model;

        Write("garbage");
        await TurnUntilSeenAsync(heard, 1);
        _clock.Turn(5 * Interval);
        Assert.Equal(["refused"], Outcomes(heard));
        Assert.Same(model, client.Model);

        Write("a model again");
        await TurnUntilSeenAsync(heard, 2);
        Assert.Equal(["refused", "swapped"], Outcomes(heard));
        Assert.NotSame(model, client.Model);
    }

    [Fact]
    public async Task A_file_that_was_only_touched_replaces_nothing()
    {
        using var heard = new Listener("touched");
        await using var client = Watching(heard, load: () => Engine(digest: 'a'));
        var model = client.Model;

        File.SetLastWriteTimeUtc(_file, DateTime.UnixEpoch);
        await TurnUntilSeenAsync(heard, 1);

        Assert.Equal(["unchanged"], Outcomes(heard));
        Assert.Same(model, client.Model);
        Assert.Equal(1, _loaded[^1].Disposed);
    }

    [Fact]
    public async Task Without_a_model_the_fallback_answers_until_there_is_one()
    {
        var available = false;
        using var heard = new Listener("absent");
        await using var services = Services(
            heard, () => available ? Engine() : throw new ModelLoadException("credit-score", ModelLoadProblem.FileMissing, "no file."),
            ("Contracts:credit-score:LoadFailure", "ServeFallback"));
        var client = services.GetRequiredService<FallingBackClient>();

        var prediction = client.Predict(Good);
        Assert.Equal((PredictionSource.Fallback, FallbackReasons.NotLoaded), (prediction.Source, prediction.Reason));
        Assert.Equal(ModelLoadProblem.FileMissing, Assert.Throws<ModelLoadException>(() => client.Model).Problem);
        Assert.Equal(PredictionSource.Rejected, client.TryPredict(new Applicant(-1, 10), out var rejected) ? default : rejected.Source);

        // After one second, two more, four more: each time in vain.
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            _clock.Turn(TimeSpan.FromSeconds(1 << (attempt - 1)));
            await SeenAsync(heard, attempt);
            await Until(() => _clock.IsArmedFor(TimeSpan.FromSeconds(1 << attempt)));
        }

        available = true;
        _clock.Turn(TimeSpan.FromSeconds(7));
        Assert.Equal(3, Outcomes(heard).Length);
        _clock.Turn(TimeSpan.FromSeconds(1));
        await SeenAsync(heard, 4);
        Assert.Equal(PredictionSource.Model, client.Predict(Good).Source);
        _clock.Turn(TimeSpan.FromHours(1));
        Assert.Equal(4, Outcomes(heard).Length);
    }

    [Fact]
    public async Task A_client_without_fallback_cannot_serve_it()
    {
        var services = new ServiceCollection();
        services.AddModelClient<ScoreClient>(options => options.LoadFailure = LoadFailure.ServeFallback).UseEngine((_, _) => new ScriptedEngine());
        await using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ScoreClient>());

        Assert.Contains("NotLoaded", error.Message, StringComparison.Ordinal);
    }

    private ScoreClient Watching(Listener heard, Func<ModelEngine>? load = null)
    {
        Write("first");
        load ??= () => Engine();
        var settings = heard.Settings;
        settings.Options.WatchInterval = Interval;
        return ScoreClient.Create(load(), settings with { Loader = load, TimeProvider = _clock });
    }

    private ServiceProvider Services(Listener heard, Func<ModelEngine> load, params (string Key, string Value)[] options)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(options.Select(option => KeyValuePair.Create(option.Key, (string?)option.Value))).Build());
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSingleton(heard.Telemetry);
        services.AddModelClient<FallingBackClient>().UseEngine((_, _) => load());
        return services.BuildServiceProvider();
    }

    private ScriptedEngine Engine(char? digest = null)
    {
        _loaded.Add(new ScriptedEngine(digest ?? (char)('a' + _loaded.Count)) { File = _file });
        return _loaded[^1];
    }

    private void Write(string text) => File.WriteAllText(_file, text);

    // What a timer begins goes on elsewhere: its end is waited for, not guessed.
    private static Task SeenAsync(Listener heard, int outcomes) => Until(() => Outcomes(heard).Length >= outcomes);

    private Task TurnUntilSeenAsync(Listener heard, int outcomes) => Until(() =>
    {
        if (Outcomes(heard).Length >= outcomes)
            return true;
        _clock.Turn(Interval);
        return false;
    });

    private Task LoadedAsync(ScoreClient client, int models) =>
        Until(() => _loaded.Count >= models && client.Model.Digest == _loaded[^1].Signature.Digest);

    private static async Task Until(Func<bool> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), "what a timer began has not ended");
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }

    private static object?[] Outcomes(Listener heard)
    {
        lock (heard.Measurements)
            return [.. heard.Of(TelemetryNames.ModelReloadCount).Select(measurement => measurement.Tags[TelemetryNames.Outcome])];
    }
}
