using Microsoft.Extensions.Logging;

namespace ContractsSdk.OnnxRuntime.Telemetry;

/// <summary>Every line this engine logs.</summary>
internal static partial class EngineLog
{
    /// <summary>The category of the library's lines and of the models'.</summary>
    public const string Category = "ContractsSdk.OnnxRuntime";

    [LoggerMessage(EventId = 2001, Level = LogLevel.Information, Message = "ONNX Runtime {Version} loaded from {Path}, SHA-256 {Digest}")]
    public static partial void LibraryLoaded(ILogger logger, string version, string path, string digest);

    [LoggerMessage(EventId = 2002, Message = "ONNX Runtime: {Text}")]
    public static partial void Native(ILogger logger, LogLevel level, string text);

    [LoggerMessage(EventId = 2003, Level = LogLevel.Debug, Message = "No trial run of {Model} with {Rows} rows of zeros: {Reason}")]
    public static partial void TrialFailed(ILogger logger, string model, int rows, string reason);

    [LoggerMessage(EventId = 2004, Level = LogLevel.Information, Message = "{Model} is pinned by {Pin}")]
    public static partial void Pinned(ILogger logger, string model, string pin);

    [LoggerMessage(EventId = 2005, Level = LogLevel.Warning, Message = "{Model} is pinned by nothing: neither a signature nor a manifest lies beside it")]
    public static partial void NotPinned(ILogger logger, string model);

    [LoggerMessage(EventId = 2006, Level = LogLevel.Information, Message = "{Model} keeps {Length} bytes of weights in {Location}: mapped, not read")]
    public static partial void Mapped(ILogger logger, string model, string location, long length);

    [LoggerMessage(EventId = 2007, Level = LogLevel.Warning, Message = "{Model} runs without {Provider}: {Reason}")]
    public static partial void RunsWithout(ILogger logger, string model, string provider, string reason);

    [LoggerMessage(EventId = 2008, Level = LogLevel.Debug, Message = "{Model} runs without its ZipMaps: {Maps} of it are read from the tensors they copy")]
    public static partial void RunsWithoutMaps(ILogger logger, string model, int maps);
}
