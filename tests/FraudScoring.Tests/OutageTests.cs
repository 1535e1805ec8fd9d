using System;
using System.Globalization;
using System.IO;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using FraudScoring.Outages;
using FraudScoring.Reading;
using FraudScoring.Scoring;

namespace FraudScoring.Tests;

/// <summary>The engine that fails for a while is the real one the rest of the time.</summary>
public sealed class OutageTests
{
    private static readonly Transaction Purchase =
        TransactionFile.Read(Path.Combine(AppContext.BaseDirectory, "data", "transactions.csv"))[0].Transaction;

    [Fact]
    public void FallsBackDuringTheOutageAndComesBack()
    {
        var clock = new DayClock();
        var engine = new OutageEngine(OnnxModelEngine.Open("models/fraud.onnx"), new Outage(new(13, 0), new(13, 20), clock));
        using var detector = FraudDetector.Create(engine, new() { TimeProvider = clock });

        PredictionSource At(string time)
        {
            clock.Now = DateTimeOffset.Parse($"2026-11-18T{time}Z", CultureInfo.InvariantCulture);
            return detector.Predict(Purchase).Source;
        }

        Assert.Equal(PredictionSource.Model, At("12:59:59"));
        Assert.Equal(PredictionSource.Fallback, At("13:00:00"));
        Assert.Equal(PredictionSource.Fallback, At("13:19:59"));
        Assert.Equal(PredictionSource.Model, At("13:20:00"));
    }
}
