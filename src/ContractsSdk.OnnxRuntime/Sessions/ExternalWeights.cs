using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using ContractsSdk.OnnxRuntime.Models;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>Files with weights, under names the library can see until it has made the session.</summary>
internal sealed unsafe class ExternalWeights : IDisposable
{
    private readonly List<nint> _names = [];

    /// <summary>Hands the files to the session that is made next: the library opens none itself.</summary>
    public void AddTo(OrtApi api, nint settings, IReadOnlyList<WeightFile> files)
    {
        if (files.Count == 0)
            return;
        foreach (var file in files)
        {
            // File names are in the system's own width.
            _names.Add(OperatingSystem.IsWindows() ? Marshal.StringToCoTaskMemUni(file.Location) : Marshal.StringToCoTaskMemUTF8(file.Location));
        }

        fixed (nint* names = _names.ToArray())
        fixed (nint* bytes = files.Select(file => file.Bytes.Address).ToArray())
        fixed (nuint* lengths = files.Select(file => (nuint)file.Bytes.Length).ToArray())
            OrtError.ThrowIfFailed(api, api.AddExternalInitializersFromFilesInMemory(settings, names, bytes, lengths, (nuint)files.Count));
    }

    public void Dispose()
    {
        foreach (var name in _names)
            Marshal.FreeCoTaskMem(name);
    }
}
