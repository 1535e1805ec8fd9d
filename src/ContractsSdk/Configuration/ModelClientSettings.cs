using System;
using System.Collections.Generic;
using ContractsSdk.Configuration;
using ContractsSdk.Engines;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace ContractsSdk;

/// <summary>What a client takes from its surroundings. A container fills it; without one the defaults serve.</summary>
public sealed record ModelClientSettings
{
    /// <summary>What operations may change.</summary>
    public ModelClientOptions Options { get; init; } = new();

    /// <summary>
    /// Loads the client's model anew, for reloads; null where nobody knows how. <c>Load</c> and <c>UseOnnxRuntime</c> state it. Called on a
    /// thread of the pool, once at a time.
    /// </summary>
    public Func<ModelEngine>? Loader { get; init; }

    /// <summary>Where logs go; nowhere by default. What a logger throws disturbs nothing.</summary>
    public ILoggerFactory LoggerFactory { get; init => field = ContainedLoggerFactory.Around(value); } = NullLoggerFactory.Instance;

    /// <summary>The instruments; process-wide ones by default.</summary>
    public ModelTelemetry Telemetry { get; init; } = ModelTelemetry.Default;

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The application's services, handed to fallbacks; null without a container.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>
    /// The clients that this one falls back on by <c>[FallbackTo]</c>, where no container gives them. They remain the application's: disposing
    /// this client does not dispose them. None by default.
    /// </summary>
    public IReadOnlyList<object> Fallbacks { get; init; } = [];

    /// <summary>
    /// Called around every prediction, in order: instances of <see cref="IPredictionInterceptor{TFeatures, TPrediction}"/> for the
    /// client's types. None by default.
    /// </summary>
    public IReadOnlyList<object> Interceptors { get; init; } = [];

    /// <summary>
    /// Adds the application's own Polly strategies around every run of the engine, within the call's place, circuit and deadline; null for none.
    /// Called when the client is made and when the options of retrying change. See <c>docs/resilience.md</c>.
    /// </summary>
    public Action<ResiliencePipelineBuilder<RunStatus>>? ConfigureResilience { get; init; }

    /// <summary>Called for every window that was compared with the reference profile. None by default.</summary>
    public IReadOnlyList<IDriftListener> DriftListeners { get; init; } = [];

    /// <summary>Where a container's options come from, to read them anew when the configuration changes; null without a container.</summary>
    internal OptionLayers? Layers { get; init; }
}
