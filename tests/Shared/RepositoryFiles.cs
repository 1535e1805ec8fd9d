using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContractsSdk.Tests;

/// <summary>The files of this repository, for tests that read them where they are.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Rooms = ["src", "analyzers", "samples", "tests"];

    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>Every C# file somebody wrote, relative to the root, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> CSharp() => Rooms
        .SelectMany(room => Directory.EnumerateFiles(PathOf(room), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj") && !file.Contains(".verified.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ContractsSdk.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No ContractsSdk.sln above {AppContext.BaseDirectory}.");
    }
}
