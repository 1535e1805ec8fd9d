using System;
using System.IO;
using System.Linq;
using ContractsSdk;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Drift.Tests.Support;
using ContractsSdk.Telemetry;
using Operations.Tests.Sensitive;

namespace Operations.Tests.Telemetry;

/// <summary>What a window that has drifted tells, in metrics, logs and profiles: as the page says, and no sensitive value.</summary>
[Collection(nameof(Alone))]
public sealed class DriftTelemetryTests : IDisposable
{
    private static readonly string[] Told =
        [TelemetryNames.FeatureDrift, TelemetryNames.FeatureMissingRatio, TelemetryNames.FeatureUnknownRatio, TelemetryNames.PredictionDrift];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("drift");

    [Fact]
    public void A_window_is_measured_with_the_attributes_of_the_page_and_says_no_sensitive_value()
    {
        using var heard = new Instruments();
        using var sinks = new Sinks();
        var clock = new ManualClock();
        var options = new ModelClientOptions { Instance = "named" };
        options.Drift.Profile = Path.Combine(_folder.FullName, "reference.profile");
        var reference = Reference();
        File.WriteAllText(options.Drift.Profile, reference);
        using var client = Answering(new() { Options = options, Telemetry = heard.Telemetry, TimeProvider = clock, LoggerFactory = sinks });

        for (var row = 0; row < 2000; row++)
            client.TryPredict(Row(row) with { Age = Canary.Allowed, Name = Canary.Text, Country = Canary.Text }, out _);
        clock.Advance(TimeSpan.FromHours(1));

        foreach (var name in Told.Where(heard.Attributes.ContainsKey))
        {
            var row = Assert.Single(TelemetryPage.Metrics, row => row[0] == name);
            Assert.Equal(TelemetryPage.Names(row[3]).Order(StringComparer.Ordinal), heard.Attributes[name].Order(StringComparer.Ordinal));
        }

        Assert.Contains(TelemetryNames.FeatureDrift, heard.Attributes.Keys);
        Assert.Contains("age", heard.Values[TelemetryNames.Feature]);
        Assert.Equal(["psi"], heard.Values[TelemetryNames.DriftMethod]);
        Assert.Contains(sinks.Said, said => said.Sink == "log" && said.Text.Contains("drifted", StringComparison.Ordinal));
        Canary.AssertAbsent(sinks.Said.Append(("profile", reference)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Reference()
    {
        using var client = Answering(new());
        using var recording = client.RecordProfile();
        for (var row = 0; row < 2000; row++)
            client.TryPredict(Row(row) with { Name = Canary.Text, Country = Canary.Text }, out _);
        return ProfileText.Write(recording.Build());
    }

    private static Patient Row(int row) => Patient.Healthy with { Age = 20 + (row % 60), Ward = row % 2 == 0 ? "north" : "south" };

    private static RiskClient Answering(ModelClientSettings settings) => FakeModelClient<RiskClient>.Answering<Patient, Risk>(
        static row => new() { IsHigh = row.Age > 50, Probability = row.Age / 200 }, settings);
}
