using System;
using ContractsSdk.Contracts.Verification;
using ContractsSdk.Engines;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Telemetry;

/// <summary>Every log event, with its stable id. None carries a feature value or an absolute path.</summary>
internal static partial class Log
{
    public const string Category = "ContractsSdk";

    [LoggerMessage(1, LogLevel.Information, "Loaded model {ModelVersion} (sha256 {Digest}) for contract {ContractId} {ContractVersion} on {Engine}.")]
    public static partial void ModelLoaded(
        this ILogger logger, string contractId, string contractVersion, string modelVersion, string digest, string engine);

    [LoggerMessage(2, LogLevel.Warning, "The engine of contract {ContractId} fails: {Error}. Further failures are counted, not logged, until it works again.")]
    public static partial void EngineFails(this ILogger logger, string contractId, string? error);

    [LoggerMessage(3, LogLevel.Information, "The engine of contract {ContractId} works again.")]
    public static partial void EngineWorksAgain(this ILogger logger, string contractId);

    [LoggerMessage(4, LogLevel.Warning, "The fallback of contract {ContractId} failed: {ErrorType}. Further failures are counted, not logged.")]
    public static partial void FallbackFails(this ILogger logger, string contractId, string errorType);

    [LoggerMessage(5, LogLevel.Warning, "Interceptor {Interceptor} of contract {ContractId} failed: {ErrorType}. Further failures are counted, not logged.")]
    public static partial void InterceptorFails(this ILogger logger, string contractId, string interceptor, string errorType);

    [LoggerMessage(EventId = 6, Message = "The model of contract {ContractId} serves it, with a difference: {Difference}.")]
    public static partial void ModelDiffers(this ILogger logger, LogLevel level, string contractId, SignatureDifference difference);

    [LoggerMessage(7, LogLevel.Warning, "The progress listener of a batch or stream of contract {ContractId} failed: {ErrorType}. It is told no more.")]
    public static partial void ProgressListenerFails(this ILogger logger, string contractId, string errorType);

    [LoggerMessage(20, LogLevel.Information, "Options of contract {ContractId}: {Options}.")]
    public static partial void OptionsInEffect(this ILogger logger, string contractId, string options);

    [LoggerMessage(21, LogLevel.Warning, "Options of contract {ContractId} have changed: {Options}.")]
    public static partial void OptionsChanged(this ILogger logger, string contractId, string options);

    [LoggerMessage(22, LogLevel.Warning, "Options of contract {ContractId} have changed, from the next start on: {Options}.")]
    public static partial void OptionsWait(this ILogger logger, string contractId, string options);

    [LoggerMessage(23, LogLevel.Error, "The changed options of contract {ContractId} are refused, those in effect stay: {Reason}")]
    public static partial void OptionsRefused(this ILogger logger, string contractId, string reason);

    [LoggerMessage(25, LogLevel.Warning, "The circuit of contract {ContractId} is open: too many calls fail. One is let through in {BreakFor}.")]
    public static partial void CircuitOpened(this ILogger logger, string contractId, TimeSpan breakFor);

    [LoggerMessage(26, LogLevel.Information, "The circuit of contract {ContractId} is closed: the engine answers again.")]
    public static partial void CircuitClosed(this ILogger logger, string contractId);

    [LoggerMessage(EventId = 27, Message = "Strategy {Strategy} of contract {ContractId} acts: {StrategyEvent}. Further ones of its kind are not logged.")]
    public static partial void StrategyActs(this ILogger logger, LogLevel level, string contractId, string strategy, string strategyEvent);

    [LoggerMessage(28, LogLevel.Information, "Calls of contract {ContractId} are gathered into runs: among {Rows} rows one costs {Gain} times less than alone.")]
    public static partial void Gathers(this ILogger logger, string contractId, double gain, int rows);

    [LoggerMessage(29, LogLevel.Warning, "Calls of contract {ContractId} are not gathered into runs, although that is asked for: {Obstacle}.")]
    public static partial void DoesNotGather(this ILogger logger, string contractId, string obstacle);

    [LoggerMessage(30, LogLevel.Warning, "A new model of contract {ContractId} was refused ({Problem}), model {ModelVersion} answers on. {Explanation}")]
    public static partial void ModelRefused(
        this ILogger logger, string contractId, ModelLoadProblem problem, string explanation, string? modelVersion);

    [LoggerMessage(31, LogLevel.Warning, "Model {ModelVersion} of contract {ContractId} answers no more, but could not be freed: {ErrorType}.")]
    public static partial void ModelNotFreed(this ILogger logger, string contractId, string? modelVersion, string errorType);

    [LoggerMessage(32, LogLevel.Error, "No model of contract {ContractId} ({Problem}): its fallback answers, and loading is tried again. {Explanation}")]
    public static partial void ServesFallback(this ILogger logger, string contractId, ModelLoadProblem problem, string explanation);

    [LoggerMessage(40, LogLevel.Warning, "Contract {ContractId} has drifted from its reference profile in a window of {Rows} rows: {Drifting}.")]
    public static partial void Drifts(this ILogger logger, string contractId, long rows, string drifting);

    [LoggerMessage(41, LogLevel.Information, "Contract {ContractId} has not drifted any more in a window of {Rows} rows.")]
    public static partial void DriftIsOver(this ILogger logger, string contractId, long rows);

    [LoggerMessage(42, LogLevel.Warning, "Drift listener {Listener} of contract {ContractId} failed: {ErrorType}. Further failures are not logged.")]
    public static partial void DriftListenerFails(this ILogger logger, string contractId, string listener, string errorType);

    [LoggerMessage(43, LogLevel.Warning, "Counting for drift failed for contract {ContractId}: {ErrorType}. Further failures are not logged.")]
    public static partial void DriftFails(this ILogger logger, string contractId, string errorType);

    [LoggerMessage(44, LogLevel.Warning, "With contract {ContractId}, drift makes {Series} series of metrics. Collectors may drop some: watch fewer features.")]
    public static partial void ManyDriftSeries(this ILogger logger, string contractId, int series);

    [LoggerMessage(45, LogLevel.Warning, "Contract {ContractId} has a reference profile, and its client was generated by a version that cannot count: it is not watched.")]
    public static partial void CannotObserve(this ILogger logger, string contractId);

    [LoggerMessage(46, LogLevel.Information, "The reference profile of contract {ContractId} does not know these features, or counts them otherwise: {Features}.")]
    public static partial void NotWatched(this ILogger logger, string contractId, string features);
}
