using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>Asks for execution providers in the settings of a session, the first first. The library adds the CPU itself.</summary>
internal static unsafe class ProviderSettings
{
    /// <exception cref="ProviderException">The library has no such provider, or cannot use it here.</exception>
    public static void AddTo(OrtRuntime runtime, nint settings, IReadOnlyList<ExecutionProvider> providers, OnnxRuntimeOptions options)
    {
        if (providers.Count == 0)
            return;
        var present = ProviderNames.Of(runtime.Api);
        foreach (var provider in providers)
        {
            // One that is not known here may be known to the library.
            if (provider.Bringer is not null && !present.Contains(provider.Name, StringComparer.Ordinal))
            {
                throw new ProviderException(
                    provider,
                    $"this ONNX Runtime {runtime.Version} is built without it and has {string.Join(", ", present)}. It comes with {provider.Bringer}");
            }

            if (Add(runtime.Api, settings, provider, OptionsOf(provider, options)) is { } error)
            {
                throw new ProviderException(provider, provider.Bringer is null
                    ? $"ONNX Runtime {runtime.Version} knows no such provider and has {string.Join(", ", present)}"
                    : $"ONNX Runtime {runtime.Version} has it and cannot use it here ({error.Text}). It needs {provider.Needs}");
            }
        }
    }

    private static KeyValuePair<string, string>[] OptionsOf(ExecutionProvider provider, OnnxRuntimeOptions options) =>
        [.. options.ProviderOptions.Where(each => ExecutionProvider.Of(each.Key).Name == provider.Name).SelectMany(each => each.Value)];

    private static OrtError? Add(OrtApi api, nint settings, ExecutionProvider provider, KeyValuePair<string, string>[] options)
    {
        var name = new NativeName(provider.Name);
        NativeName[] keys = [.. options.Select(option => new NativeName(option.Key))], values = [.. options.Select(option => new NativeName(option.Value))];
        fixed (nint* key = Addresses(keys), value = Addresses(values))
        {
            var error = OwnOptionsOf(provider) is { } own
                ? AddWithObject(api, settings, own, key, value, (nuint)options.Length)
                : Taken(api, api.AppendProvider(settings, (byte*)name.Address, key, value, (nuint)options.Length));
            GC.KeepAlive(name);
            GC.KeepAlive(keys);
            GC.KeepAlive(values);
            return error;
        }
    }

    private static OrtError? AddWithObject(OrtApi api, nint settings, ProviderObject kind, nint* keys, nint* values, nuint count)
    {
        nint options;
        if (Taken(api, api.CreateProviderObject(kind, &options)) is { } refusal)
            return refusal;
        try
        {
            // Also without any: it is here that the library says which file it could not load.
            return Taken(api, api.UpdateProviderObject(kind, options, keys, values, count)) ?? Taken(api, api.AppendProviderObject(kind, settings, options));
        }
        finally
        {
            api.ReleaseProviderObject(kind, options);
        }
    }

    private static ProviderObject? OwnOptionsOf(ExecutionProvider provider) => provider.Name switch
    {
        "CUDA" => ProviderObject.Cuda,
        "TensorRT" => ProviderObject.TensorRt,
        _ => null,
    };

    private static nint[] Addresses(NativeName[] names) => [.. names.Select(name => name.Address)];

    private static OrtError? Taken(OrtApi api, nint status) => status == 0 ? null : OrtError.Take(api, status);
}
