using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ContractsSdk;

namespace FraudScoring.Scoring;

/// <summary>Counts predictions as they come.</summary>
internal sealed class Tally
{
    private readonly Dictionary<FallbackReasons, int> _reasons = [];
    private readonly Dictionary<(string Feature, ViolationRule Rule), int> _violations = [];
    private readonly List<long> _modelTicks = [];
    private int _rejected;
    private int _flaggedByModel;
    private int _flaggedByFallback;

    public void Add(in Prediction<FraudScore> prediction, long ticks)
    {
        switch (prediction.Source)
        {
            case PredictionSource.Model:
                _modelTicks.Add(ticks);
                _flaggedByModel += prediction.Value.IsFraud ? 1 : 0;
                break;
            case PredictionSource.Fallback:
                _reasons[prediction.Reason] = _reasons.GetValueOrDefault(prediction.Reason) + 1;
                _flaggedByFallback += prediction.Value.IsFraud ? 1 : 0;
                break;
            case PredictionSource.Rejected:
                _rejected++;
                foreach (var violation in prediction.Violations)
                    _violations[(violation.Name, violation.Rule)] = _violations.GetValueOrDefault((violation.Name, violation.Rule)) + 1;
                break;
            default:
                throw new UnreachableException("The fallback takes every trouble of the engine.");
        }
    }

    public DayResult Result(ModelIdentity model, TimeSpan elapsed)
    {
        var rows = _modelTicks.Count + _reasons.Values.Sum() + _rejected;
        return new()
        {
            Model = model,
            Rows = rows,
            ByModel = _modelTicks.Count,
            ByFallback = [.. _reasons.Select(entry => new FallbackCount(entry.Key, entry.Value))
                .OrderByDescending(entry => entry.Rows).ThenBy(entry => entry.Reason)],
            Rejected = _rejected,
            Violations = [.. _violations.Select(entry => new ViolationCount(entry.Key.Feature, entry.Key.Rule, entry.Value))
                .OrderByDescending(entry => entry.Count)
                .ThenBy(entry => entry.Feature, StringComparer.Ordinal).ThenBy(entry => entry.Rule)],
            FlaggedByModel = _flaggedByModel,
            FlaggedByFallback = _flaggedByFallback,
            Latency = Latency.Of([.. _modelTicks]),
            RowsPerSecond = rows / elapsed.TotalSeconds,
        };
    }
}
