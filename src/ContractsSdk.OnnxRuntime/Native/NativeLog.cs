using System;
using System.Runtime.InteropServices;
using ContractsSdk.OnnxRuntime.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>Leads the library's own log, which would go to stderr, to a logger: each session's to its own, the rest to the latest one given.</summary>
internal static unsafe class NativeLog
{
    /// <summary>Warnings and worse.</summary>
    public const int Warning = 2;

    /// <summary>
    /// What ends the process. Runs log nothing below it: their errors are the caller's to read, may quote a feature's value,
    /// and a model with a wrong declaration would write a line for every prediction.
    /// </summary>
    public const int Fatal = 4;

    private static ILogger _latest = NullLogger.Instance;

    /// <summary>The callback. Its parameter is a <see cref="GCHandle"/> to the logger, or 0.</summary>
    public static delegate* unmanaged<nint, int, byte*, byte*, byte*, byte*, void> Callback => &Write;

    /// <summary>Who hears what belongs to no session. The latest one given, so that a host that was replaced is not written to.</summary>
    public static void Follow(ILogger logger)
    {
        if (logger is not NullLogger)
            _latest = logger;
    }

    [UnmanagedCallersOnly]
    private static void Write(nint parameter, int severity, byte* category, byte* logId, byte* location, byte* message)
    {
        try
        {
            var logger = parameter == 0 ? _latest : (ILogger)GCHandle.FromIntPtr(parameter).Target!;
            var level = LevelOf(severity);
            if (!logger.IsEnabled(level))
                return;
            var text = NativeText.Redact(Marshal.PtrToStringUTF8((nint)message) ?? "");
            EngineLog.Native(logger, level, text);
        }
        catch (Exception)
        {
            // A logger that throws (a provider already disposed) would otherwise end the process: no exception may pass native frames.
        }
    }

    private static LogLevel LevelOf(int severity) => severity switch
    {
        0 => LogLevel.Trace,
        1 => LogLevel.Debug,
        Warning => LogLevel.Warning,
        3 => LogLevel.Error,
        _ => LogLevel.Critical,
    };
}
