using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using ContractsSdk.OnnxRuntime.Models;
using ContractsSdk.OnnxRuntime.Native;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>Makes a session from a model's bytes.</summary>
internal static unsafe class SessionFactory
{
    /// <summary>Loads a model. What the library logs about it goes to the logger.</summary>
    /// <exception cref="OrtException">The library refuses the model.</exception>
    /// <exception cref="ProviderException">A provider cannot be had.</exception>
    public static SessionHandle Create(
        OrtRuntime runtime, AdmittedModel model, OnnxRuntimeOptions options, IReadOnlyList<ExecutionProvider> providers, ILogger logger)
    {
        var api = runtime.Api;
        nint native, session;
        OrtError.ThrowIfFailed(api, api.CreateSessionOptions(&native));
        using var settings = new OrtHandle(native, api.ReleaseSessionOptions);
        Apply(runtime, settings.Value, options);
        ProviderSettings.AddTo(runtime, settings.Value, providers, options);

        // The session may log until the end of its release, so its logger's handle lives as long.
        var hears = GCHandle.Alloc(logger);
        try
        {
            // No log id: nobody reads it, and every run would copy it, on the heap where it is longer than 15 bytes.
            OrtError.ThrowIfFailed(api, api.SetSessionLogSeverityLevel(settings.Value, NativeLog.Warning));
            OrtError.ThrowIfFailed(api, api.SetUserLoggingFunction(settings.Value, NativeLog.Callback, GCHandle.ToIntPtr(hears)));
            using var weights = new ExternalWeights();
            weights.AddTo(api, settings.Value, model.Weights);
            var file = model.File.Bytes.Span;
            fixed (byte* bytes = file)
            {
                OrtError.ThrowIfFailed(api, api.CreateSessionFromArray(
                    runtime.Environment, bytes, (nuint)file.Length, settings.Value, &session));
            }
        }
        catch
        {
            hears.Free();
            throw;
        }

        return new SessionHandle(session, api.ReleaseSession, hears);
    }

    private static void Apply(OrtRuntime runtime, nint settings, OnnxRuntimeOptions options)
    {
        var api = runtime.Api;
        if (options.ShareThreads)
            OrtError.ThrowIfFailed(api, api.DisablePerSessionThreads(settings));
        OrtError.ThrowIfFailed(api, api.SetIntraOpNumThreads(settings, SharedThreads.Count(options.IntraOpThreads)));
        OrtError.ThrowIfFailed(api, api.SetInterOpNumThreads(settings, SharedThreads.Count(options.InterOpThreads)));
        OrtError.ThrowIfFailed(api, api.SetSessionExecutionMode(settings, options.ParallelExecution ? 1 : 0));
        OrtError.ThrowIfFailed(api, api.SetSessionGraphOptimizationLevel(settings, (int)options.Optimization));
        OrtError.ThrowIfFailed(api, api.SetCpuMemArena(settings, options.Arena));
        OrtError.ThrowIfFailed(api, api.SetMemPattern(settings, options.MemoryPattern));
        Entry(api, settings, "session.intra_op.allow_spinning", options.Spinning ? "1" : "0");
        Entry(api, settings, "session.inter_op.allow_spinning", options.Spinning ? "1" : "0");

        // Weights it was not handed, the library would look for in the working directory, where nobody has hashed them. Models that could
        // make it do so are refused before; should one slip through, there is no file below a file.
        Entry(api, settings, "session.model_external_initializers_file_folder_path", runtime.LibraryPath);
    }

    private static void Entry(OrtApi api, nint settings, string key, string value)
    {
        var (name, text) = (new NativeName(key), new NativeName(value));
        OrtError.ThrowIfFailed(api, api.AddSessionConfigEntry(settings, (byte*)name.Address, (byte*)text.Address));
        GC.KeepAlive(name);
        GC.KeepAlive(text);
    }
}
