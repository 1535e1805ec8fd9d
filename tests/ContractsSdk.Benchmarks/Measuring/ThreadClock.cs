using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ContractsSdk.Benchmarks.Measuring;

/// <summary>
/// The processor time of the calling thread, where the system tells (Linux): what other programs take away is then nobody's fault. The work
/// of the contenders is done on the thread that calls; elsewhere the clock on the wall serves.
/// </summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static double Nanoseconds()
    {
        if (OperatingSystem.IsLinux() && clock_gettime(ThreadCpuTime, out var time) == 0)
            return (time.Seconds * 1e9) + time.Nanoseconds;
        return Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency);
    }

    [LibraryImport("libc")]
    private static partial int clock_gettime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
