using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContractsSdk;
using ContractsSdk.OnnxRuntime;
using FraudScoring.Reading;

namespace FraudScoring.Tests;

/// <summary>The generated client against scikit-learn, which trained the model and never saw our code.</summary>
public sealed class ParityTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly Dictionary<int, float> Expected = File.ReadLines(Path.Combine(Data, "expected.csv")).Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(
            cells => int.Parse(cells[0], CultureInfo.InvariantCulture),
            cells => float.Parse(cells[1], CultureInfo.InvariantCulture));

    [Fact]
    public void EveryExpectedProbabilityComesOut()
    {
        using var detector = FraudDetector.Load();
        var day = TransactionFile.Read(Path.Combine(Data, "transactions.csv"));

        Assert.Equal(200, Expected.Count);
        Assert.All(Expected, expected =>
        {
            var prediction = detector.Predict(day[expected.Key].Transaction);
            Assert.Equal(PredictionSource.Model, prediction.Source);
            Assert.Equal(expected.Value, prediction.Value.Probability, 1e-5f);
            Assert.Equal(expected.Value > 0.5f, prediction.Value.IsFraud);
        });
    }

    [Fact]
    public void ABatchAnswersTheSame()
    {
        using var detector = FraudDetector.Load();
        var day = TransactionFile.Read(Path.Combine(Data, "transactions.csv"));
        var features = Expected.Keys.Select(row => day[row].Transaction).ToArray();
        var predictions = new Prediction<FraudScore>[features.Length];

        detector.PredictBatch(features, predictions);

        var oneByOne = features.Select(transaction => detector.Predict(transaction).Value);
        Assert.Equal(oneByOne, predictions.Select(prediction => prediction.Value));
    }
}
