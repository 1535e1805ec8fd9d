using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContractsSdk.Engines;

/// <summary>
/// The files a model was read from, and how they looked at one moment: there or not, how long, written when. Links are followed. Two looks
/// are equal when nothing seems to have changed between them; the bytes are not read. Immutable.
/// </summary>
public sealed class ModelOrigin : IEquatable<ModelOrigin>
{
    private readonly (string Path, long Length, DateTime Written)[] _files;

    private ModelOrigin(IEnumerable<string> paths) => _files = [.. paths.Select(Look)];

    private ModelOrigin(IEnumerable<(string, long, DateTime)> files) => _files = [.. files];

    /// <summary>Looks at files. To notice what happens while they are read, look first and read then.</summary>
    /// <param name="paths">Absolute paths; of files that need not be there.</param>
    public static ModelOrigin Of(IEnumerable<string> paths) => new(paths);

    /// <summary>The same, and some more files as they look now.</summary>
    /// <param name="paths">Absolute paths.</param>
    public ModelOrigin And(IEnumerable<string> paths) => new(_files.Concat(paths.Select(Look)));

    /// <summary>The same files as they look now.</summary>
    public ModelOrigin LookAgain() => new(_files.Select(file => file.Path));

    /// <inheritdoc/>
    public bool Equals(ModelOrigin? other) => other is not null && _files.AsSpan().SequenceEqual(other._files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ModelOrigin);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.Aggregate(0, HashCode.Combine);

    private static (string Path, long Length, DateTime Written) Look(string path)
    {
        const int NotThere = -1;
        try
        {
            // A link is as old as the day it was made; what changes is where it leads, and what is there.
            var file = new FileInfo(path);
            if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
                file = target;
            return file.Exists ? (path, file.Length, file.LastWriteTimeUtc) : (path, NotThere, default);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (path, NotThere, default);
        }
    }
}
