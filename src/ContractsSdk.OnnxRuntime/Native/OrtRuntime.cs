using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Threading;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>
/// ONNX Runtime as this process has it: the library, its environment, its plain memory. There is one of each in a process, made by the first
/// model that is opened and kept until the process ends, because the library allows one environment and cannot be unloaded safely.
/// </summary>
/// <remarks>
/// Threads may race to be the first; one wins, the others wait. A failure is not remembered, so that a repaired installation works
/// without a restart. Later options may differ in everything but <see cref="OnnxRuntimeOptions.NativeLibraryPath"/>, which must be absent
/// or name the library that is loaded, and, where <see cref="OnnxRuntimeOptions.ShareThreads"/> is set, the threads, which must be those there are.
/// </remarks>
internal sealed unsafe class OrtRuntime
{
    private static readonly Lock Gate = new();
    private static OrtRuntime? _current;

    private static ReadOnlySpan<byte> LogId => "contracts\0"u8;

    private OrtRuntime(string path, OrtApi api, string version, int found, SharedThreads? threads, ILogger logger)
    {
        LibraryPath = path;
        Api = api;
        Version = version;
        TellsShape = found >= OrtApi.HasShapeSince;
        TellsSize = found >= OrtApi.TensorSizeSince;
        Threads = threads;

        nint allocator, memory;
        var environment = Environment = threads is { } shared ? CreateEnvironment(api, shared) : CreateEnvironment(api);
        OrtError.ThrowIfFailed(api, api.DisableTelemetryEvents(environment));
        OrtError.ThrowIfFailed(api, api.GetAllocatorWithDefaultOptions(&allocator));
        OrtError.ThrowIfFailed(api, api.CreateCpuMemoryInfo(allocatorType: 0, memoryType: 0, &memory));
        (Allocator, Memory) = (allocator, memory);

        if (logger.IsEnabled(LogLevel.Information))
        {
            var digest = DigestOf(path);
            EngineLog.LibraryLoaded(logger, version, path, digest);
        }
    }

    public OrtApi Api { get; }

    /// <summary>Where the library was loaded from; absolute.</summary>
    public string LibraryPath { get; }

    /// <summary>The library's version, for example <c>1.30.0</c>.</summary>
    public string Version { get; }

    /// <summary>Whether the library can tell a declared scalar from an undeclared rank.</summary>
    public bool TellsShape { get; }

    /// <summary>Whether the library can tell the size of a tensor at once.</summary>
    public bool TellsSize { get; }

    public nint Environment { get; }

    /// <summary>The threads that models may share; null where there are none.</summary>
    public SharedThreads? Threads { get; }

    /// <summary>Allocates on the CPU; what it returns belongs to the value it was made for.</summary>
    public nint Allocator { get; }

    /// <summary>Describes memory of the CPU that somebody else owns.</summary>
    public nint Memory { get; }

    /// <summary>The runtime of this process; loads it when this is the first call that can.</summary>
    /// <exception cref="ModelLoadException">The library is absent, cannot be loaded, is too old, or is another than the one in use.</exception>
    public static OrtRuntime Get(OnnxRuntimeOptions options, ILogger logger, string? contractId)
    {
        lock (Gate)
        {
            NativeLog.Follow(logger);
            var threads = SharedThreads.Of(options);
            if (_current is null)
            {
                var library = LibrarySearch.Find(options.NativeLibraryPath, AppContext.BaseDirectory, contractId);
                return _current = Load(library, OrtApi.Floor, logger, contractId, threads);
            }

            if (options.NativeLibraryPath is { } path && Path.GetFullPath(path) != Path.GetFullPath(_current.LibraryPath))
            {
                throw new ModelLoadException(
                    contractId, ModelLoadProblem.Other,
                    $"ONNX Runtime {_current.Version} is loaded already, and a process can have one. Set the same " +
                    $"{nameof(OnnxRuntimeOptions.NativeLibraryPath)} for every model, or none.");
            }

            if (threads is { } asked && asked != _current.Threads)
            {
                throw new ModelLoadException(
                    contractId, ModelLoadProblem.Other,
                    $"The first model that a process opens makes the threads that models share, and " +
                    (_current.Threads is { } there ? $"made them otherwise ({there}; asked for: {asked}). " : "made none. ") +
                    $"Set the same {nameof(OnnxRuntimeOptions.ShareThreads)}, {nameof(OnnxRuntimeOptions.IntraOpThreads)}, " +
                    $"{nameof(OnnxRuntimeOptions.InterOpThreads)} and {nameof(OnnxRuntimeOptions.Spinning)} for all of them, for example in Contracts:Defaults:OnnxRuntime.");
            }

            return _current;
        }
    }

    /// <summary>Loads a library, whatever the process has already.</summary>
    internal static OrtRuntime Load(string path, int floor, ILogger logger, string? contractId, SharedThreads? threads = null)
    {
        var file = Path.GetFileName(path);
        nint entry;
        try
        {
            entry = NativeLibrary.GetExport(NativeLibrary.Load(path), "OrtGetApiBase");
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            var reason = e is EntryPointNotFoundException ? "it is another library" : NativeText.Redact(e.Message.Replace(path, file, StringComparison.Ordinal));
            throw LibrarySearch.Missing(contractId, $"'{file}' cannot be loaded as ONNX Runtime for {RuntimeInformation.RuntimeIdentifier}: {reason}");
        }

        // OrtApiBase: GetApi(version), GetVersionString().
        var apiBase = ((delegate* unmanaged<nint*>)entry)();
        var version = Marshal.PtrToStringUTF8(((delegate* unmanaged<nint>)apiBase[1])()) ?? "?";
        var found = ApiOf(version);
        // Asked only for what the version promises: the library prints to stderr when it has to refuse.
        var table = found >= floor ? ((delegate* unmanaged<uint, nint>)apiBase[0])((uint)floor) : 0;
        if (table == 0)
        {
            throw new ModelLoadException(
                contractId, ModelLoadProblem.NativeLibraryTooOld,
                $"'{file}' is ONNX Runtime {version}; this engine needs 1.{floor.ToString(CultureInfo.InvariantCulture)} or newer.");
        }

        return new OrtRuntime(path, new OrtApi((nint*)table), version, found, threads, logger);
    }

    private static nint CreateEnvironment(OrtApi api)
    {
        nint environment;
        fixed (byte* logId = LogId)
            OrtError.ThrowIfFailed(api, api.CreateEnvWithCustomLogger(NativeLog.Callback, 0, NativeLog.Warning, logId, &environment));
        return environment;
    }

    private static nint CreateEnvironment(OrtApi api, SharedThreads threads)
    {
        nint options, environment;
        OrtError.ThrowIfFailed(api, api.CreateThreadingOptions(&options));
        try
        {
            OrtError.ThrowIfFailed(api, api.SetGlobalIntraOpNumThreads(options, threads.IntraOp));
            OrtError.ThrowIfFailed(api, api.SetGlobalInterOpNumThreads(options, threads.InterOp));
            OrtError.ThrowIfFailed(api, api.SetGlobalSpinControl(options, threads.Spinning));
            fixed (byte* logId = LogId)
            {
                OrtError.ThrowIfFailed(api, api.CreateEnvWithCustomLoggerAndGlobalThreadPools(
                    NativeLog.Callback, 0, NativeLog.Warning, logId, options, &environment));
            }

            return environment;
        }
        finally
        {
            api.ReleaseThreadingOptions(options);
        }
    }

    /// <summary>The API a release has: its minor number, since there has only been a major 1.</summary>
    private static int ApiOf(string version) =>
        System.Version.TryParse(version.Split('-', '+')[0], out var parsed) && parsed.Major >= 1
            ? (parsed.Major == 1 ? parsed.Minor : int.MaxValue)
            : 0;

    private static string DigestOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
