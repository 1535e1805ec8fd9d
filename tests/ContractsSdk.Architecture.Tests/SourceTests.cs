using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContractsSdk.Tests;

namespace ContractsSdk.Architecture.Tests;

public sealed partial class SourceTests(ITestOutputHelper output)
{
    private const int LongestFile = 400;

    // One descriptor per rule, in one file, is a table: it grows with the catalogue and holds no logic.
    private const string Table = "analyzers/ContractsSdk.Analyzers/Rules/Descriptors.cs";

    // Words of the annotations, shared with the compiler side but written by users, who import one namespace.
    private const string Vocabulary = "src/ContractsSdk.Contracts/Vocabulary/";

    // Extension methods stand where those who need them already look.
    private static readonly string[] Extended =
        ["Microsoft.Extensions.DependencyInjection", "OpenTelemetry.Metrics", "OpenTelemetry.Trace"];

    private static readonly IReadOnlyList<string> Files = [.. RepositoryFiles.CSharp()];

    [Fact]
    public void FilesAreShort()
    {
        var lengths = Files.ToDictionary(file => file, file => File.ReadLines(RepositoryFiles.PathOf(file)).Count());
        var sorted = lengths.Values.Order().ToList();
        output.WriteLine($"{sorted.Count} files, median {sorted[sorted.Count / 2]}, maximum {sorted[^1]} lines");
        foreach (var (file, length) in lengths.OrderByDescending(entry => entry.Value).Take(10))
            output.WriteLine($"{length,5} {file}");
        Offenders.None(lengths.Where(entry => entry.Value > LongestFile && entry.Key != Table).Select(entry => $"{entry.Key}: {entry.Value} lines"));
    }

    [Fact]
    public void NoFileOrTypeIsADrawer()
    {
        Offenders.None(Files.Where(file => Drawer().IsMatch(Path.GetFileNameWithoutExtension(file))));
        Offenders.None(
            from assembly in House.All
            from type in assembly.Types
            where Drawer().IsMatch(type.Type.Name)
            select type.Type.ToString());
    }

    [Fact]
    public void ANamespaceNamesItsProject() => Offenders.None(
        from file in Files
        from line in File.ReadLines(RepositoryFiles.PathOf(file))
        where line.StartsWith("namespace ", StringComparison.Ordinal)
        let name = line["namespace ".Length..].TrimEnd(';', ' ')
        where !Allowed(file, name)
        select $"{file}: {name}");

    private static bool Allowed(string file, string name)
    {
        var project = file.Split('/')[1];
        if (file.StartsWith("tests/Shared/", StringComparison.Ordinal))
            return name == "ContractsSdk.Tests";
        if (file.Contains($"/{House.Polyfills}/", StringComparison.Ordinal))
            return name.StartsWith("System.", StringComparison.Ordinal);
        if (file.StartsWith(Vocabulary, StringComparison.Ordinal))
            return name == "ContractsSdk";
        return name == project
            || name.StartsWith(project + ".", StringComparison.Ordinal)
            || (file.EndsWith("Extensions.cs", StringComparison.Ordinal) && Extended.Contains(name));
    }

    [GeneratedRegex("(Helper|Util|Utilit(y|ies)|Manager|Common|Misc)s?$")]
    private static partial Regex Drawer();
}
