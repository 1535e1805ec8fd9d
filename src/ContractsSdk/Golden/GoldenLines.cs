using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ContractsSdk.Contracts.Manifests;

namespace ContractsSdk.Golden;

/// <summary>The lines of a file that people look at: never a long one.</summary>
/// <param name="Digest">What a manifest calls the file by: <see cref="GoldenDigest"/>.</param>
/// <param name="Text">The lines that are not empty, each with its number from 1.</param>
internal sealed record GoldenLines(string Digest, IEnumerable<(int Line, string Text)> Text)
{
    private const long MaximumLength = 64 << 20;

    /// <summary>Reads a file; says how messages name it, too.</summary>
    /// <param name="path">The file; a relative path starts at the application's folder.</param>
    /// <param name="orWorkingDirectory">Whether a relative path that leads to nothing there may start at the working directory.</param>
    /// <exception cref="GoldenRowsException">There is no such file, it cannot be read, or it is too long.</exception>
    public static (string Name, GoldenLines Lines) Read(string path, bool orWorkingDirectory)
    {
        var name = Path.IsPathRooted(path) ? Path.GetFileName(path) : path;
        var inApplication = Path.Combine(AppContext.BaseDirectory, path);
        var bytes = Bytes(orWorkingDirectory && !File.Exists(inApplication) ? path : inApplication, name);
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n').Select((text, index) => (index + 1, text));
        return (name, new(GoldenDigest.Of(bytes), lines.Where(line => !string.IsNullOrWhiteSpace(line.text))));
    }

    private static byte[] Bytes(string path, string name)
    {
        try
        {
            return new FileInfo(path).Length <= MaximumLength
                ? File.ReadAllBytes(path)
                : throw new GoldenRowsException($"'{name}' is longer than 64 MB. Golden rows are a handful that people review.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GoldenRowsException($"There are no golden rows '{name}', or they cannot be read ({e.GetType().Name}). Are they copied to the output?");
        }
    }
}
