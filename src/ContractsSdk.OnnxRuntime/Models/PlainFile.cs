using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Win32.SafeHandles;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>
/// Reads files that are what they seem: no link on the way below the folder, no device or pipe, no second name somewhere else. What is
/// looked at and what is opened is one file, and it is read once.
/// </summary>
internal static class PlainFile
{
    /// <summary>The bytes of a file, or null and what is wrong with it.</summary>
    /// <param name="folder">The folder it lies in or below.</param>
    /// <param name="location">Its place there.</param>
    /// <param name="mapAbove">A file longer than this is mapped; one that is not is read.</param>
    /// <param name="trouble">What is wrong, or null.</param>
    public static FileBytes? ReadAll(string folder, string location, long mapAbove, out string? trouble)
    {
        var path = folder;
        foreach (var segment in location.Split('/').Where(segment => segment != "."))
        {
            path = Path.Combine(path, segment);
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint))
            {
                trouble = "which is a link, or lies behind one: put the file itself there";
                return null;
            }
        }

        // Opening a pipe waits for whoever writes into it, so it must not come to that.
        var seen = FileStatus.Of(path);
        trouble = seen?.Trouble;
        if (trouble is not null)
            return null;
        var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        try
        {
            if (FileStatus.Of(file) != seen)
                trouble = "which was replaced while it was opened";
            else if (RandomAccess.GetLength(file) <= mapAbove)
                return ReadAll(file, out trouble);
            else
                return new MappedBytes(Interlocked.Exchange(ref file, null!));
            return null;
        }
        finally
        {
            file?.Dispose();
        }
    }

    private static ReadBytes? ReadAll(SafeFileHandle file, out string? trouble)
    {
        var bytes = GC.AllocateUninitializedArray<byte>((int)RandomAccess.GetLength(file));
        for (var position = 0; position < bytes.Length;)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(position), position);
            if (read == 0)
            {
                trouble = "which became shorter while it was read";
                return null;
            }

            position += read;
        }

        trouble = null;
        return new(bytes);
    }
}
