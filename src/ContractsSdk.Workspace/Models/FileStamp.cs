using System.Globalization;
using System.IO;

namespace ContractsSdk.Workspace.Models;

/// <summary>What tells without reading that a file is not the one it was: its length and when it was last written.</summary>
/// <param name="Length">Its bytes; -1 when there is no such file.</param>
/// <param name="Written">When, in ticks of UTC.</param>
internal readonly record struct FileStamp(long Length, long Written)
{
    public bool Exists => Length >= 0;

    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new(file.Length, file.LastWriteTimeUtc.Ticks) : new(-1, 0);
    }

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1}", Length, Written);
}
