using System;
using System.Linq;
using System.Threading;
using ContractsSdk.Configuration;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Watching;

/// <summary>
/// Ends a window when its time is over and it has enough rows, compares it with the reference, and says so. One after the other; off the
/// way of predictions.
/// </summary>
internal sealed class DriftWindows : IDisposable
{
    private readonly Lock _closing = new();
    private readonly TallyPool _pool;
    private readonly WatchedValues _features;
    private readonly WatchedValues _outputs;
    private readonly ReferenceProfile _reference;
    private readonly DriftGauges _gauges;
    private readonly LiveOptions _options;
    private readonly DriftVoice _voice;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly string? _instance;
    private readonly bool _canFallBack;
    private TallySums? _before;
    private DateTimeOffset _from;
    private DriftReport? _latest;
    private bool _isDisposed;

    public DriftWindows(
        ModelContract contract, ReferenceProfile reference, WatchedValues features, WatchedValues outputs, TallyPool pool, LiveOptions options,
        bool canFallBack, ModelClientSettings settings, ILogger logger)
    {
        (_features, _outputs, _pool, _options, _canFallBack, _time) = (features, outputs, pool, options, canFallBack, settings.TimeProvider);
        _reference = reference with { ContractVersion = contract.Version, Features = features.References, Outputs = outputs.References };
        _instance = options.Current.Instance;
        _gauges = new DriftGauges(settings.Telemetry, new ModelIdentityTags(contract.Id, _instance));
        _voice = new DriftVoice(options.Name, settings.DriftListeners, logger);
        _from = _time.GetUtcNow();
        var window = options.Current.Drift.Window;
        _timer = _time.CreateTimer(static windows => ((DriftWindows)windows!).Close(), this, window, window);
    }

    /// <summary>The latest window that had enough rows; null before the first.</summary>
    public DriftReport? Latest => Volatile.Read(ref _latest);

    /// <summary>Features and outputs that drift in the latest window.</summary>
    public int Drifting { get; private set; }

    /// <summary>What follows from drift.</summary>
    public DriftPolicy Policy => _options.Current.Drift.OnDrift;

    /// <summary>Whether the fallback answers in the model's place.</summary>
    public bool ForcesFallback => Drifting > 0 && _canFallBack && Policy == DriftPolicy.Fallback;

    /// <summary>Ends the window now, if it has enough rows; else it goes on. Never throws.</summary>
    public void Close()
    {
        lock (_closing)
        {
            if (_isDisposed)
                return;
            try
            {
                CloseWindow();
            }
            catch (Exception error)
            {
                // On a timer's thread there is nobody to throw at.
                _voice.Fails(error);
            }
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_closing)
            _isDisposed = true;
    }

    private void CloseWindow()
    {
        var now = _pool.Sum();
        var counted = now.Since(_before);
        var options = _options.Current.Drift;
        if (counted.Rows < options.MinimumSamples)
            return;
        var to = _time.GetUtcNow();
        var window = _reference with
        {
            Window = $"{_from.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ} to {to.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}",
            Features = _features.Window(counted.Features),
            Outputs = _outputs.Window(counted.Outputs),
        };

        // Rows that were being counted just now may be in some of the counts.
        window = window with { Rows = window.Features.Concat(window.Outputs).Select(value => value.Rows).Append(counted.Rows).Max() };
        var report = DriftReport.Of(_reference, window, name => Terms(options, name), _from, to) with { Instance = _instance };
        (_before, _from) = (now, to);
        Volatile.Write(ref _latest, report);
        Drifting = report.Drifting.Count();
        _gauges.Record(report);
        _voice.Say(report);
    }

    private static DriftTerms Terms(DriftOptions options, string name)
    {
        var own = options.Features.TryGetValue(name, out var stated) ? stated : null;
        var method = own?.Method ?? options.Method;
        return new DriftTerms
        {
            Method = method,
            Threshold = own?.Threshold ?? (method == options.Method ? options.Threshold : null),
            ShareThreshold = own?.ShareThreshold ?? options.ShareThreshold,
            MinimumSamples = options.MinimumSamples,
        };
    }
}
