using System;
using System.Linq;
using System.Threading;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Configuration;

/// <summary>
/// A client's options while it runs. When the configuration changes they are read anew; what cannot work is refused and what was in effect
/// stays. Thread-safe.
/// </summary>
internal sealed class LiveOptions : IDisposable
{
    private readonly Lock _reading = new();
    private readonly OptionLayers? _layers;
    private readonly ResilienceAttribute? _resilience;
    private readonly BatchingAttribute? _batching;
    private readonly ILogger _logger;
    private readonly string _contractId;
    private IDisposable? _subscription;
    private LayeredOptions _current;

    /// <summary>Starts from what the client was made with.</summary>
    /// <param name="settings">The client's surroundings.</param>
    /// <param name="contractId">The contract.</param>
    /// <param name="resilience">What the client's type declares of its calls, or null.</param>
    /// <param name="batching">What it declares of gathering them, or null.</param>
    /// <param name="logger">Hears what is in effect, and what changes.</param>
    public LiveOptions(
        ModelClientSettings settings, string contractId, ResilienceAttribute? resilience, BatchingAttribute? batching, ILogger logger)
    {
        _contractId = contractId;
        _logger = logger;
        _layers = settings.Layers;
        (_resilience, _batching) = (resilience, batching);
        _current = Complete(_layers?.Read() ?? LayeredOptions.OfCode(settings.Options.Copy()));
        Name = _current.Options.Instance is { } instance ? $"{contractId}/{instance}" : contractId;
        logger.OptionsInEffect(Name, _current.Describe(OptionKeys.All));
    }

    /// <summary>Who speaks in logs: the contract, with the instance where it has a name.</summary>
    public string Name { get; }

    /// <summary>The options in effect. Those that are not live show what the next start will bring.</summary>
    public ModelClientOptions Current => Volatile.Read(ref _current).Options;

    /// <summary>Is raised after a live option has changed, on the thread that noticed it. What a handler throws is logged.</summary>
    public event Action<ModelClientOptions>? Changed;

    /// <summary>Follows the configuration from now on, until this is disposed.</summary>
    public void Watch() => _subscription ??= _layers?.OnChange(Read);

    public void Dispose() => _subscription?.Dispose();

    private LayeredOptions Complete(LayeredOptions said)
    {
        var completed = said.Over(_resilience, _batching);
        completed.Options.Checked(_contractId);
        return completed;
    }

    private void Read()
    {
        try
        {
            lock (_reading)
            {
                var before = _current;
                var next = Complete(_layers!.Read());
                Volatile.Write(ref _current, next);
                Tell(before, next);
            }
        }
        catch (Exception error)
        {
            // Whoever changed the configuration is not the one to throw at, and a bad value must not stop what works.
            _logger.OptionsRefused(Name, error.Message);
        }
    }

    private void Tell(LayeredOptions before, LayeredOptions next)
    {
        var later = next.ChangedSince(before, live: false).ToArray();
        if (later.Length > 0)
            _logger.OptionsWait(Name, next.Describe(later));
        var now = next.ChangedSince(before, live: true).ToArray();
        if (now.Length == 0)
            return;
        _logger.OptionsChanged(Name, next.Describe(now));
        Changed?.Invoke(next.Options);
    }
}
