using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.IO;
using System.Linq;
using ContractsSdk.Drift.Tests.Support;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Drift.Tests;

public sealed class PolicyTests
{
    private static IEnumerable<Loan> Old(int seed) => Loans.Many(seed, 1_000).Select(row => row with { Age = row.Age + 12 });

    [Fact]
    public void TheFallbackAnswersUntilItIsOver()
    {
        using var watched = new WatchedClient(configure: drift => drift.OnDrift = DriftPolicy.Fallback);
        var row = Loans.One(new Random(1));
        Assert.Equal(PredictionSource.Model, watched.Client.Predict(row).Source);

        watched.Hour(Old(20));
        var during = watched.Client.Predict(row);
        Assert.Equal((PredictionSource.Fallback, FallbackReasons.Forced), (during.Source, during.Reason));

        Assert.Empty(watched.Hour(Loans.Many(21, 1_000)));
        Assert.Equal(PredictionSource.Model, watched.Client.Predict(row).Source);
    }

    [Fact]
    public void OtherPoliciesLeaveTheModelItsWord()
    {
        foreach (var policy in new[] { DriftPolicy.Log, DriftPolicy.Degrade })
        {
            using var watched = new WatchedClient(configure: drift => drift.OnDrift = policy);
            Assert.NotEmpty(watched.Hour(Old(22)));
            Assert.Equal(PredictionSource.Model, watched.Client.Predict(Loans.One(new Random(1))).Source);
        }
    }

    [Fact]
    public void AListenerThatThrowsDisturbsNobody()
    {
        using var watched = new WatchedClient(listeners: new Thrower());

        Assert.Empty(watched.Hour(Loans.Many(23, 1_000)));
        Assert.Empty(watched.Hour(Loans.Many(24, 1_000)));

        Assert.Equal(2, watched.Reports.Count);
    }

    [Theory]
    [InlineData(DriftMethod.Psi, "psi")]
    [InlineData(DriftMethod.JensenShannon, "jensen_shannon")]
    [InlineData(DriftMethod.KolmogorovSmirnov, "kolmogorov_smirnov")]
    public void EveryMethodFindsItAndNoneCriesWolf(DriftMethod method, string tag)
    {
        var heard = new List<(string Instrument, string? Feature, string? Method)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == TelemetryNames.Source && instrument.Name.StartsWith("ml.", StringComparison.Ordinal))
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) =>
        {
            var all = tags.ToArray().ToDictionary(pair => pair.Key, pair => pair.Value as string);
            if (all.GetValueOrDefault(TelemetryNames.ContractId) == "loan-risk")
            {
                lock (heard)
                    heard.Add((instrument.Name, all.GetValueOrDefault(TelemetryNames.Feature), all.GetValueOrDefault(TelemetryNames.DriftMethod)));
            }
        });
        listener.Start();
        using var watched = new WatchedClient(configure: drift => drift.Method = method);
        for (var seed = 100; seed < 120; seed++)
            Assert.Empty(watched.Hour(Loans.Many(seed, 600)));
        Assert.Equal(["age: Distribution"], watched.Hour(Old(25)).Where(name => name.StartsWith("age", StringComparison.Ordinal)));

        lock (heard)
        {
            Assert.Contains((TelemetryNames.FeatureDrift, "age", tag), heard);
            Assert.Contains((TelemetryNames.FeatureMissingRatio, "income", null), heard);
            Assert.Contains((TelemetryNames.FeatureUnknownRatio, "town", null), heard);
        }
    }

    [Theory]
    [InlineData("profile 2\n", "(1): expected 'profile 1'")]
    [InlineData("", "(1): expected 'profile 1'")]
    [InlineData("profile 1\n>>>>>>> theirs\n", "(2): '>>>>>>>' is left over from a merge")]
    [InlineData("profile 1\ncontract id = other\ncontract version = 1.0.0\nprofile rows = 0\n", "is the reference profile of contract 'other'")]
    public void AProfileThatCannotBeFollowedStopsTheStart(string profile, string said)
    {
        var error = Assert.Throws<InvalidOperationException>(() => new WatchedClient(profile));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OptionsThatCannotBeFollowedStopTheStart()
    {
        Assert.Contains("'nobody'", Assert.Throws<InvalidOperationException>(
            () => new WatchedClient(configure: drift => drift.Features["nobody"] = new())).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => new WatchedClient(configure: drift => drift.Profile = "not-there.profile"));
        Assert.ThrowsAny<Exception>(() => new WatchedClient(configure: drift => drift.Window = TimeSpan.Zero));
    }

    [Fact]
    public void NothingIsCountedWithoutAProfile()
    {
        using var watched = new WatchedClient(configure: drift => drift.Profile = "");
        watched.Ask(Loans.Many(26, 600));
        watched.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Empty(watched.Reports);
        Assert.Null(watched.Client.Drift);
    }

    [Fact]
    public void CountingAllocatesNothing()
    {
        using var watched = new WatchedClient();
        var rows = Loans.Many(27, 64).ToArray();
        long Bytes()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 2_000; i++)
                watched.Client.TryPredict(rows[i % rows.Length], out _);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Bytes();
        Assert.Equal(0, Bytes());
    }

    private sealed class Thrower : IDriftListener
    {
        public void WindowClosed(DriftReport report) => throw new IOException("no mail today");
    }
}
