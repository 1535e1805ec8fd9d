using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Tests;

namespace ContractsSdk.Onnx.Tests.Making;

/// <summary>Models somebody exported.</summary>
internal static class ModelFiles
{
    /// <summary>Where Debian's package libonnx-testdata puts the models of ONNX's own tests.</summary>
    public const string BackendTests = "/usr/share/libonnx-testdata/data";

    /// <summary>The models of this repository, relative to its root.</summary>
    public static IEnumerable<string> OfThisRepository => new[] { "samples", "tests" }
        .SelectMany(room => Directory.EnumerateFiles(RepositoryFiles.PathOf(room), "*.onnx", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    public static IReadOnlyList<string> OfOnnx => Directory.Exists(BackendTests)
        ? [.. Directory.EnumerateFiles(BackendTests, "*.onnx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : [];

    public static byte[] Bench(string name) => File.ReadAllBytes(RepositoryFiles.PathOf("tests", "models", "bench", name + ".onnx"));
}
