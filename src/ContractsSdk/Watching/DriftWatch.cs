using System;
using System.Linq;
using System.Threading;
using ContractsSdk.Configuration;
using ContractsSdk.Contracts;
using ContractsSdk.Generated;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Watching;

/// <summary>Counts the rows and predictions of a client that has a reference profile. Allocates nothing a row and never throws.</summary>
internal sealed class DriftWatch<TFeatures, TPrediction> : IDisposable
{
    private readonly ClientBinding<TFeatures, TPrediction> _binding;
    private readonly TallyPool _pool;
    private readonly ModelTelemetry _telemetry;
    private readonly ILogger _logger;
    private readonly string _contractId;
    private readonly int _series;
    private int _failed;
    private int _disposed;

    private DriftWatch(
        ClientBinding<TFeatures, TPrediction> binding, ModelContract contract, WatchedValues features, WatchedValues outputs, DriftWindows windows,
        TallyPool pool, ModelTelemetry telemetry, ILogger logger)
    {
        (_binding, _pool, _telemetry, _logger, _contractId, Windows) = (binding, pool, telemetry, logger, contract.Id, windows);
        _series = DriftSeries.Of(features, outputs);
        var total = DriftSeries.Add(telemetry, _series);
        if (total > DriftSeries.Many && total - _series <= DriftSeries.Many)
            logger.ManyDriftSeries(contract.Id, total);
        if (features.Unwatched.Count > 0)
            logger.NotWatched(contract.Id, string.Join(", ", features.Unwatched));
    }

    public DriftWindows Windows { get; }

    /// <summary>Starts to watch; null where there is no profile, and nothing is paid.</summary>
    /// <exception cref="InvalidOperationException">The profile, or an option, cannot be followed.</exception>
    public static DriftWatch<TFeatures, TPrediction>? Start(
        ClientBinding<TFeatures, TPrediction> binding, ModelContract contract, LiveOptions options, ModelClientSettings settings, ILogger logger)
    {
        var drift = options.Current.Drift;
        if (ProfileFile.Load(drift.Profile, contract) is not { } profile)
            return null;
        if (!binding.CanObserve)
        {
            logger.CannotObserve(contract.Id);
            return null;
        }

        Check(binding, contract, drift);
        var features = new WatchedValues([.. contract.Features.Select(WatchedSubject.Of)], profile.Features);
        var outputs = new WatchedValues([.. contract.Outputs.Select(WatchedSubject.Of)], profile.Outputs);
        var pool = new TallyPool(features.Layout, outputs.Layout, Environment.ProcessorCount);
        var windows = new DriftWindows(contract, profile, features, outputs, pool, options, (binding.FallbackOn & FallbackReasons.Forced) != 0, settings, logger);
        return new(binding, contract, features, outputs, windows, pool, settings.Telemetry, logger);
    }

    /// <summary>Counts rows, and the model's own answers where there are some.</summary>
    public void Observe(ReadOnlySpan<TFeatures> features, ReadOnlySpan<Prediction<TPrediction>> predictions)
    {
        var tally = _pool.Rent();
        try
        {
            for (var i = 0; i < features.Length; i++)
            {
                // Asked of a struct, "is null" boxes it.
                if (!typeof(TFeatures).IsValueType && features[i] is null)
                    continue;
                _binding.Observe(in features[i], tally.Features);
                if (predictions[i].Source == PredictionSource.Model && predictions[i].TryGetValue(out var value))
                    _binding.ObservePrediction(in value, tally.Outputs);
                tally.Rows++;
            }
        }
        catch (Exception error)
        {
            // A getter of the user's threw; the rows have been answered.
            if (Interlocked.Exchange(ref _failed, 1) == 0)
                _logger.DriftFails(_contractId, error.GetType().Name);
        }
        finally
        {
            _pool.Return(tally);
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        Windows.Dispose();
        DriftSeries.Add(_telemetry, -_series);
    }

    private static void Check(ClientBinding<TFeatures, TPrediction> binding, ModelContract contract, DriftOptions drift)
    {
        var known = contract.Features.Select(feature => feature.Name).Concat(contract.Outputs.Select(output => output.Name)).ToHashSet(StringComparer.Ordinal);
        if (drift.Features.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw new InvalidOperationException($"Contract '{contract.Id}': Drift:Features names '{unknown}', and the contract has no such feature or output.");
        if (drift.OnDrift == DriftPolicy.Fallback && (binding.FallbackOn & FallbackReasons.Forced) == 0)
            throw new InvalidOperationException($"Contract '{contract.Id}': Drift:OnDrift is Fallback, and the client has no fallback that takes the reason Forced.");
    }
}
