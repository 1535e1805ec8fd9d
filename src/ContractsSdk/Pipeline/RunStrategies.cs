using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Configuration;
using ContractsSdk.Engines;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;
using Polly;

namespace ContractsSdk.Pipeline;

/// <summary>
/// What is declared around every run of the engine, inside the call's place, circuit and deadline: the retry, within it the application's own
/// strategies. Where nothing is declared a run is a run, and nothing of Polly is on the way.
/// </summary>
internal sealed class RunStrategies
{
    private readonly Action<ResiliencePipelineBuilder<RunStatus>>? _configure;
    private readonly TimeProvider _time;
    private readonly StrategyVoice _voice;
    private readonly string _name;
    private (int? Count, TimeSpan? Delay) _declared;
    private ResiliencePipeline<RunStatus>? _pipeline;

    public RunStrategies(string contractId, LiveOptions options, ModelClientSettings settings, ILogger logger)
    {
        _name = options.Name;
        _configure = settings.ConfigureResilience;
        _time = settings.TimeProvider;
        _voice = new StrategyVoice(options.Name, new ModelIdentityTags(contractId, options.Current.Instance), settings.Telemetry, logger);
        Build(options.Current.Retry);
        options.Changed += Change;
    }

    /// <summary>Where strategies find the runs of their call.</summary>
    public static ResiliencePropertyKey<SeatRun> Run { get; } = new("ContractsSdk.Run");

    /// <summary>Runs the model on a seat whose deadline runs, as often as the strategies want.</summary>
    public RunStatus Execute(Seat seat, bool isolated, CancellationToken cancellation) => Volatile.Read(ref _pipeline) is { } pipeline
        ? Through(pipeline, seat.Runs.Begin(isolated, awaited: false), cancellation)
        : seat.Run(isolated, cancellation);

    /// <inheritdoc cref="Execute"/>
    public ValueTask<RunStatus> ExecuteAsync(Seat seat, bool isolated, CancellationToken cancellation) =>
        Volatile.Read(ref _pipeline) is { } pipeline
            ? ThroughAsync(pipeline, seat.Runs.Begin(isolated, awaited: true), cancellation)
            : seat.RunAsync(isolated, cancellation);

    private static RunStatus Through(ResiliencePipeline<RunStatus> pipeline, SeatRun run, CancellationToken cancellation)
    {
        var context = Context(run, cancellation);
        try
        {
            return run.Conclude(pipeline.Execute(static (context, run) => run.Run(context.CancellationToken), context, run));
        }
        catch (Exception error)
        {
            return run.Conclude(error, cancellation);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<RunStatus> ThroughAsync(ResiliencePipeline<RunStatus> pipeline, SeatRun run, CancellationToken cancellation)
    {
        var context = Context(run, cancellation);
        try
        {
            return run.Conclude(await pipeline.ExecuteAsync(
                static (context, run) => run.RunAsync(context.CancellationToken), context, run).ConfigureAwait(false));
        }
        catch (Exception error)
        {
            return run.Conclude(error, cancellation);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResilienceContext Context(SeatRun run, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(cancellation);
        context.Properties.Set(Run, run);
        return context;
    }

    private void Change(ModelClientOptions options)
    {
        // Strategies remember: they are made anew only where what is declared of them has changed.
        if (_declared != (options.Retry.Count, options.Retry.Delay))
            Build(options.Retry);
    }

    private void Build(RetryOptions options)
    {
        _declared = (options.Count, options.Delay);
        var retry = RunRetry.Of(options);
        if (retry is null && _configure is null)
        {
            Volatile.Write(ref _pipeline, null);
            return;
        }

        var builder = new ResiliencePipelineBuilder<RunStatus> { Name = _name, TimeProvider = _time, TelemetryListener = _voice };
        if (retry is not null)
            builder.AddRetry(retry.Options);
        _configure?.Invoke(builder);
        Volatile.Write(ref _pipeline, builder.Build());
    }
}
