using System;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>What a file is, as Linux tells; elsewhere nothing is told, and links alone are recognised.</summary>
/// <param name="Mode">Its type and permissions.</param>
/// <param name="Links">How many names it has.</param>
/// <param name="Inode">Which it is on its device.</param>
/// <param name="Device">Which device.</param>
internal readonly partial record struct FileStatus(ushort Mode, uint Links, ulong Inode, ulong Device)
{
    private const int WorkingDirectory = -100;
    private const int DoNotFollow = 0x100;
    private const int OfTheHandle = 0x1000;
    private const uint BasicFacts = 0x7FF;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>What is wrong with it as a file of a model, or null.</summary>
    public string? Trouble => (Mode & TypeMask) != Regular ? "which is no file but a folder, a pipe or a device"
        : Links > 1 ? "which has another name elsewhere (a hard link): put a copy there"
        : null;

    /// <summary>Of a path, itself not followed; null where it is not told.</summary>
    public static FileStatus? Of(string path) => Read(WorkingDirectory, path, DoNotFollow);

    /// <summary>Of an open file.</summary>
    public static FileStatus? Of(SafeFileHandle file) => Read((int)file.DangerousGetHandle(), "", OfTheHandle);

    private static unsafe FileStatus? Read(int folder, string path, int flags)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        // struct statx, which is the same on every processor.
        var status = stackalloc byte[256];
        try
        {
            if (Statx(folder, path, flags, BasicFacts, status) != 0)
                return null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }

        var bytes = new ReadOnlySpan<byte>(status, 256);
        return new(
            MemoryMarshal.Read<ushort>(bytes[28..]), MemoryMarshal.Read<uint>(bytes[16..]), MemoryMarshal.Read<ulong>(bytes[32..]),
            MemoryMarshal.Read<ulong>(bytes[136..]));
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* status);
}
