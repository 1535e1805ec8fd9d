using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Contracts.Text;
using ContractsSdk.OnnxRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Operations.Tests.Sensitive;

/// <summary>Canaries in every sensitive feature, valid and not, and everything around it made to fail: no sink says any of them.</summary>
[Collection(nameof(Alone))]
public sealed class SensitiveTests
{
    private static readonly Patient[] Rows =
    [
        Planted(),
        Planted() with { Age = Canary.Forbidden },
        Planted() with { Age = -Canary.Forbidden },
        Planted() with { Ward = Canary.Text },
        Planted() with { Country = string.Concat(Enumerable.Repeat(Canary.Text, 10)) },
        Planted() with { Country = Canary.Text + "\0" },
        Planted() with { Country = Canary.Text + "\ud800" },
        Planted() with { Name = NameEncoder.Poison + Canary.Text },
    ];

    [Fact]
    public async Task No_sink_of_a_client_says_a_sensitive_value()
    {
        using var sinks = new Sinks();
        var settings = new ModelClientSettings { LoggerFactory = sinks, Interceptors = [new Careless()] };
        foreach (var client in new ModelClient<Patient, Risk>[]
                 {
                     RiskClient.Load(settings: settings), CautiousClient.Load(settings: settings), CarelessClient.Load(settings: settings),
                     RiskClient.Create(new BrokenEngine(), settings), CarelessClient.Create(new BrokenEngine(), settings),
                     RiskClient.Create(new BrokenEngine(() => throw new InvalidOperationException($"the server said {Canary.Text}")), settings),
                 })
        {
            await using (client)
                await UseAsync(client, sinks);
        }

        // Each sink was written to, or the test would prove nothing.
        Assert.Superset(
            new HashSet<string> { "log", "span", "metric", "exception", "prediction", "debugger" }, sinks.Said.Select(said => said.Sink).ToHashSet());
        Canary.AssertAbsent(sinks.Said);
    }

    [Fact]
    public async Task An_encoder_that_throws_fails_its_own_row_and_is_found_by_its_type_and_place()
    {
        await using var client = RiskClient.Load();
        var results = new Prediction<Risk>[4];

        client.PredictBatch([Patient.Healthy, Planted() with { Name = NameEncoder.Poison }, Patient.Healthy, Patient.Healthy], results);

        Assert.Equal(
            [PredictionSource.Model, PredictionSource.Failed, PredictionSource.Model, PredictionSource.Model], results.Select(result => result.Source));
        Assert.Equal(results[0].Value, results[2].Value);
        var error = Assert.Throws<ModelUnavailableException>(() => results[1].Value);
        Assert.Contains(nameof(FormatException), error.Message, StringComparison.Ordinal);
        Assert.Contains($"{nameof(NameEncoder)}.{nameof(NameEncoder.Encode)}", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_says_none()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddModelClient<RiskClient>().UseEngine((_, _) => new BrokenEngine());
        services.AddHealthChecks().AddModelContracts();
        await using var provider = services.BuildServiceProvider();
        foreach (var service in provider.GetServices<IHostedService>())
            await service.StartAsync(TestContext.Current.CancellationToken);
        foreach (var row in Rows)
            provider.GetRequiredService<RiskClient>().TryPredict(row, out _);

        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);

        var said = report.Entries
            .Select(entry => (entry.Key, Text: $"{entry.Value.Description} {entry.Value.Exception} {JsonSerializer.Serialize(entry.Value.Data)}"))
            .ToList();
        Assert.Contains(said, entry => entry.Text.Contains("engine_failure", StringComparison.Ordinal));
        Canary.AssertAbsent(said);
    }

    [Fact]
    public async Task Golden_files_say_none()
    {
        await using var client = RiskClient.Load();
        var folder = Directory.CreateTempSubdirectory("golden");
        try
        {
            var file = Path.Combine(folder.FullName, "golden.jsonl");
            GoldenRows.Record(client, [Planted()], file);
            GoldenRows.Verify(client, file);

            Canary.AssertAbsent([("golden", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Profiles_say_none()
    {
        var profile = new ProfileBuilder(ContractOf<RiskClient>());
        for (var row = 0; row < 1000; row++)
        {
            foreach (var recorder in profile.Features)
            {
                // Three canaries in four rows: the most frequent value, an edge of bins, a category of its own.
                if (recorder.Kind == ProfileKind.Number)
                    recorder.Number(row % 4 == 0 ? row % 100 : row % 4 == 1 ? Canary.Forbidden : Canary.Allowed);
                else
                    recorder.Category(Canary.Text);
            }

            profile.EndRow();
        }

        var text = ProfileText.Write(profile.Build());

        Assert.Contains("age", text, StringComparison.Ordinal);
        Canary.AssertAbsent(text.Split('\n').Where(line => !line.Contains("plan", StringComparison.Ordinal)).Select(line => ("profile", line)));
    }

    private static ModelContract ContractOf<TClient>()
        where TClient : class, IModelClientFactory<TClient> => ContractText.Read(TClient.ContractText).Contract!;

    private static Patient Planted() => Patient.Healthy with { Age = Canary.Allowed, Name = Canary.Text, Country = Canary.Text };

    private static async Task UseAsync(ModelClient<Patient, Risk> client, Sinks sinks)
    {
        foreach (var row in Rows)
        {
            client.TryPredict(row, out var prediction);
            Keep(prediction, sinks);
            sinks.Keep("exception", Record.Exception(() => client.Predict(row)));
            sinks.Keep("exception", await Record.ExceptionAsync(async () => await client.PredictAsync(row)));
        }

        var results = new Prediction<Risk>[Rows.Length];
        client.PredictBatch(Rows, results);
        foreach (var result in results)
            Keep(result, sinks);
    }

    private static void Keep(Prediction<Risk> prediction, Sinks sinks)
    {
        sinks.Keep("prediction", prediction.ToString());
        sinks.Keep("prediction", prediction.Error);
        foreach (var shown in prediction.Violations.Cast<object>().Prepend(prediction))
        {
            var display = Assert.Single(shown.GetType().GetCustomAttributes(typeof(DebuggerDisplayAttribute), inherit: false));
            Assert.Equal("{ToString(),nq}", ((DebuggerDisplayAttribute)display).Value);
            sinks.Keep("debugger", $"{shown}");
        }
    }

    private sealed class Careless : IPredictionInterceptor<Patient, Risk>
    {
        public void Predicting(in Patient features) => throw new InvalidOperationException($"{features}") { Data = { ["row"] = features } };

        public void Predicted(in Patient features, in Prediction<Risk> prediction) => throw new InvalidOperationException($"{features}");
    }
}
