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

    [LoggerMessage(30, LogLevel.Warning, "A new model of contract {ContractId} was refused ({Problem}), model {ModelVersion} answers on. {Explanation}")]
    public static partial void ModelRefused(
        this ILogger logger, string contractId, ModelLoadProblem problem, string explanation, string? modelVersion);

    [LoggerMessage(31, LogLevel.Warning, "Model {ModelVersion} of contract {ContractId} answers no more, but could not be freed: {ErrorType}.")]
    public static partial void ModelNotFreed(this ILogger logger, string contractId, string? modelVersion, string errorType);
}
