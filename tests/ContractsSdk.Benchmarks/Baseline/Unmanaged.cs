using System;
using System.Runtime.InteropServices;

namespace ContractsSdk.Benchmarks.Baseline;

/// <summary>Memory that does not move and is never freed: a baseline lives as long as the program.</summary>
internal static unsafe class Unmanaged
{
    public static T* Zeroed<T>(int count)
        where T : unmanaged
    {
        var bytes = (nuint)Math.Max(1, count * sizeof(T));
        var memory = NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(memory, bytes);
        return (T*)memory;
    }

    /// <summary>UTF-8, ended by a zero.</summary>
    public static nint Text(string text) => Marshal.StringToCoTaskMemUTF8(text);
}
