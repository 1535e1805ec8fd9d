using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>
/// Finds the native library in the application's own folders. Never in system folders, on PATH or in the working directory:
/// Windows ships an old one of its own, and whoever can write there could run code here.
/// </summary>
internal static class LibrarySearch
{
    private const string Remedy =
        "Add the package Microsoft.ML.OnnxRuntime (or its GPU, DirectML or QNN flavour) to the application, " +
        $"or set {nameof(OnnxRuntimeOptions)}.{nameof(OnnxRuntimeOptions.NativeLibraryPath)}.";

    /// <summary>The absolute path of the library.</summary>
    /// <exception cref="ModelLoadException">There is none, or the configured path cannot be used.</exception>
    public static string Find(string? configured, string applicationFolder, string? contractId)
    {
        if (configured is not null)
            return Configured(configured, contractId);

        var folders = Folders().ToArray();
        var found = folders.SelectMany(_ => FileNames, (folder, name) => Path.Combine(applicationFolder, folder, name)).FirstOrDefault(File.Exists);
        return found ?? throw Missing(
            contractId,
            $"ONNX Runtime's native library ({string.Join(" or ", FileNames)}) is neither in the application's folder nor in " +
            $"{string.Join(" or ", folders.Skip(1).Select(folder => folder.Replace('\\', '/')))} below it. {Remedy}");
    }

    /// <summary>The trouble that a library is absent or cannot be loaded.</summary>
    public static ModelLoadException Missing(string? contractId, string message) =>
        new(contractId, ModelLoadProblem.NativeLibraryMissing, message);

    private static string[] FileNames =>
        OperatingSystem.IsWindows() ? ["onnxruntime.dll"]
        : OperatingSystem.IsMacOS() ? ["libonnxruntime.dylib", "libonnxruntime.1.dylib"]
        : ["libonnxruntime.so", "libonnxruntime.so.1"];

    private static string Configured(string path, string? contractId)
    {
        if (!Path.IsPathFullyQualified(path))
            throw Missing(contractId, $"{nameof(OnnxRuntimeOptions.NativeLibraryPath)} must be an absolute path to ONNX Runtime's native library.");
        if (!File.Exists(path))
            throw Missing(contractId, $"There is no file '{Path.GetFileName(path)}' where {nameof(OnnxRuntimeOptions.NativeLibraryPath)} points. {Remedy}");
        return path;
    }

    private static IEnumerable<string> Folders()
    {
        yield return "";
        foreach (var rid in new[] { RuntimeInformation.RuntimeIdentifier, PortableRid }.Distinct())
            yield return Path.Combine("runtimes", rid, "native");
    }

    private static string PortableRid =>
        (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux") + "-"
        + RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => "x64",
            Architecture.X86 => "x86",
            Architecture.Arm64 => "arm64",
            Architecture.Arm => "arm",
            var other => other.ToString().ToLowerInvariant(),
        };
}
