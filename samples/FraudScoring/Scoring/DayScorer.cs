using System;
using System.Collections.Generic;
using System.Diagnostics;
using FraudScoring.Reading;

namespace FraudScoring.Scoring;

/// <summary>Scores a day one transaction at a time, as a payment service would.</summary>
internal static class DayScorer
{
    public static DayResult Score(FraudDetector detector, DayClock clock, IReadOnlyList<DatedTransaction> day, Action<int> scored)
    {
        detector.TryPredict(day[0].Transaction, out _);     // the first call is compiled while it runs: a service warms up, too
        var tally = new Tally();
        var start = Stopwatch.GetTimestamp();
        for (var row = 0; row < day.Count; row++)
        {
            clock.Now = day[row].Time;
            var called = Stopwatch.GetTimestamp();
            detector.TryPredict(day[row].Transaction, out var prediction);
            tally.Add(prediction, Stopwatch.GetTimestamp() - called);
            scored(row + 1);
        }

        return tally.Result(detector.Model, Stopwatch.GetElapsedTime(start));
    }
}
