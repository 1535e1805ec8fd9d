using System;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Telemetry;

namespace Operations.Tests.Telemetry;

/// <summary>Dashboards and alerts are written against docs/telemetry.md: the code does what it says, and no more.</summary>
public sealed class TelemetryContractTests
{
    private static readonly string[] Hostile =
        ["", "'; drop table--", "a,b=c\n", "\u202e", new string('x', 5000), "{}", "\0", "😀", "ml.contract.id", "%00"];

    [Fact]
    public void The_page_lists_every_instrument_with_its_kind_and_unit()
    {
        using var heard = new Instruments();

        Assert.Equal(
            TelemetryPage.Metrics.Select(row => $"{row[0]} {row[1]} {row[2]}").Order(StringComparer.Ordinal),
            heard.Published.Select(instrument => $"{instrument.Name} {KindOf(instrument)} {instrument.Unit}").Order(StringComparer.Ordinal));
        Assert.All(heard.Published, instrument => Assert.False(string.IsNullOrEmpty(instrument.Description)));
        Assert.All(heard.Published, instrument =>
        {
            Assert.Equal("ContractsSdk", instrument.Meter.Name);
            Assert.Equal("1.0.0", instrument.Meter.Version);
        });
    }

    [Fact]
    public void Durations_are_advised_to_be_counted_from_a_tenth_of_a_millisecond_to_ten_seconds()
    {
        using var heard = new Instruments();

        var durations = Assert.Single(heard.Published.OfType<Histogram<double>>(), histogram => histogram.Name == TelemetryNames.PredictionDuration);
        var advice = durations.Advice?.HistogramBucketBoundaries;

        Assert.NotNull(advice);
        Assert.Equal((0.0001, 10.0), (advice[0], advice[^1]));
        Assert.Equal(advice.Order().Distinct(), advice);
    }

    [Fact]
    public async Task Nothing_is_measured_with_an_attribute_or_a_word_that_the_page_does_not_list()
    {
        using var heard = new Instruments();

        await UseEverythingAsync(heard);

        foreach (var row in TelemetryPage.Metrics.Where(row => heard.Attributes.ContainsKey(row[0])))
            Assert.Empty(heard.Attributes[row[0]].Except(TelemetryPage.Names(row[3])));
        var words = TelemetryPage.Attributes.SelectMany(row => TelemetryPage.Names(row[0]).Select(name => (name, Text: row[1])))
            .ToDictionary(row => row.name, row => row.Text);
        Assert.Contains("open_circuit", heard.Values[TelemetryNames.ErrorType]);
        foreach (var attribute in new[] { "ml.prediction.source", "error.type", "ml.fallback.reason", "ml.rule", "ml.outcome" })
            Assert.All(heard.Values[attribute], word => Assert.Contains(word, words[attribute], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_attribute_of_the_page_is_measured_with_by_an_instrument_that_counts_rows()
    {
        using var heard = new Instruments();

        await UseEverythingAsync(heard);

        foreach (var name in new[]
                 {
                     TelemetryNames.PredictionDuration, TelemetryNames.PredictionRows, TelemetryNames.Violations, TelemetryNames.FallbackCount,
                     TelemetryNames.InterceptorErrors, TelemetryNames.ModelInfo, TelemetryNames.CircuitState, TelemetryNames.ModelLoadedTime,
                     TelemetryNames.SlotsInUse, TelemetryNames.ModelReloadCount, TelemetryNames.CallsShed, TelemetryNames.StrategyEvents,
                 })
        {
            var row = Assert.Single(TelemetryPage.Metrics, row => row[0] == name);
            Assert.Equal(TelemetryPage.Names(row[3]).Order(StringComparer.Ordinal), heard.Attributes[name].Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Ten_thousand_unknown_categories_and_hostile_texts_make_no_series()
    {
        using var heard = new Instruments();
        using var client = RiskClient.Load(settings: Settings(heard, instance: null));
        using var cautious = CautiousClient.Load(settings: Settings(heard, instance: null));

        for (var i = 0; i < 10_000; i++)
        {
            var row = Patient.Healthy with { Ward = i < Hostile.Length ? Hostile[i] : $"ward {i}", Country = new string('n', i % 40), Age = i - 5_000 };
            client.TryPredict(row, out _);
            cautious.TryPredict(row, out _);
        }

        heard.Observe();
        var features = 6;
        var rules = Enum.GetValues<ViolationRule>().Length;
        Assert.InRange(heard.Series[TelemetryNames.PredictionDuration].Count, 1, 2 * 11);
        Assert.InRange(heard.Series[TelemetryNames.PredictionRows].Count, 1, 2 * 11);
        Assert.InRange(heard.Series[TelemetryNames.Violations].Count, 1, 2 * features * rules);
        Assert.Equal(["age", "country", "ward"], heard.Values[TelemetryNames.Feature].Order(StringComparer.Ordinal));
        Assert.Equal(2, heard.Series[TelemetryNames.ModelInfo].Count);
    }

    private static async Task UseEverythingAsync(Instruments heard)
    {
        var settings = Settings(heard, "named");
        using var client = RiskClient.Load(settings: settings);
        using var cautious = CautiousClient.Load(settings: settings);
        using var careless = CarelessClient.Load(settings: settings);
        using var broken = RiskClient.Create(
            new BrokenEngine(), settings with { Loader = static () => throw new InvalidOperationException("there is no other model") });
        RiskClient? crowded = null;
        crowded = RiskClient.Create(
            new BrokenEngine(() => crowded?.TryPredict(Patient.Healthy, out _)), settings with { Options = new() { Instance = "named", MaxConcurrency = 1 } });
        crowded.TryPredict(Patient.Healthy, out _);
        crowded.Dispose();
        using var retried = RiskClient.Create(
            new BrokenEngine(), settings with { Options = new() { Instance = "named", Retry = { Count = 1 } } });
        retried.TryPredict(Patient.Healthy, out _);
        Patient[] rows =
        [
            Patient.Healthy, Patient.Healthy with { Age = float.NaN }, Patient.Healthy with { Age = float.PositiveInfinity },
            Patient.Healthy with { Age = 200 }, Patient.Healthy with { Ward = "west" }, Patient.Healthy with { Country = new string('n', 30) },
            Patient.Healthy with { Rest = [] }, Patient.Healthy with { Name = NameEncoder.Poison },
        ];
        foreach (var row in rows)
        {
            client.TryPredict(row, out _);
            cautious.TryPredict(row, out _);
            careless.TryPredict(row, out _);
            broken.TryPredict(row, out _);
        }

        for (var call = 0; call < 40; call++)
            broken.TryPredict(Patient.Healthy, out _);

        client.PredictBatch(rows, new Prediction<Risk>[rows.Length]);
        Assert.True((await client.ReloadAsync(TestContext.Current.CancellationToken)).IsReplaced);
        Assert.False((await broken.ReloadAsync(TestContext.Current.CancellationToken)).IsReplaced);
        heard.Observe();
    }

    private static ModelClientSettings Settings(Instruments heard, string? instance) => new()
    {
        Telemetry = heard.Telemetry,
        Options = new() { Instance = instance },
        Interceptors = [new Throwing()],
    };

    private static string KindOf(Instrument instrument) => instrument switch
    {
        Histogram<double> => "histogram",
        Counter<long> => "counter",
        Gauge<double> or { IsObservable: true } => "gauge",
        _ => instrument.GetType().Name,
    };

    private sealed class Throwing : IPredictionInterceptor<Patient, Risk>
    {
        public void Predicted(in Patient features, in Prediction<Risk> prediction) => throw new InvalidOperationException($"{features}");
    }
}
