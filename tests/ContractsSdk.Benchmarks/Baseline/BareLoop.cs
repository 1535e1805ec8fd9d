using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace ContractsSdk.Benchmarks.Baseline;

/// <summary>The loop of <c>bare.c</c>, built by the system's compiler when the program starts.</summary>
internal static unsafe class BareLoop
{
    private static readonly string[] Compilers = ["cc", "gcc", "clang"];

    private static readonly nint Calls = Load();

    /// <summary>Whether there is a C compiler here; without one there is no baseline, and nothing is measured.</summary>
    public static bool IsBuilt => Calls != 0;

    /// <summary>Makes so many calls; the sum of what they returned.</summary>
    /// <exception cref="InvalidOperationException">ONNX Runtime refused one.</exception>
    public static double Run(BareCall* call, int count)
    {
        var sum = ((delegate* unmanaged<BareCall*, nint, double>)Calls)(call, count);
        return sum >= 0 ? sum : throw new InvalidOperationException("ONNX Runtime refused a call of the baseline.");
    }

    private static nint Load()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Baseline", "bare.c");
        var library = Path.Combine(AppContext.BaseDirectory, "libbare.so");
        return Compilers.Any(compiler => Compile(compiler, source, library))
            ? NativeLibrary.GetExport(NativeLibrary.Load(library), "bare_calls")
            : 0;
    }

    private static bool Compile(string compiler, string source, string library)
    {
        try
        {
            using var process = Process.Start(compiler, ["-O2", "-shared", "-fPIC", "-o", library, source]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
