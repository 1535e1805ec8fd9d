using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using System.Xml.Linq;
using ContractsSdk.Tests;
using PackageTests;

[assembly: AssemblyFixture(typeof(Packages))]

namespace PackageTests;

/// <summary>The packages, packed once for all tests, under a version nobody has used before.</summary>
public sealed class Packages : IAsyncLifetime
{
    public static readonly string[] Ids = ["ContractsSdk", "ContractsSdk.OnnxRuntime", "ContractsSdk.Cli", "ContractsSdk.Templates"];

    private static readonly string[] Projects = ["ContractsSdk.Package", "ContractsSdk.OnnxRuntime", "ContractsSdk.Cli", "ContractsSdk.Templates"];

    private readonly TemporaryFolder _folder = new();
    private readonly string _suffix = $"test{Guid.NewGuid():N}";

    public string Version { get; private set; } = "";

    internal string Feed { get; private set; } = "";

    internal string Root => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        Feed = await PackAsync("feed");
        Version = Directory.EnumerateFiles(Feed, "*.nupkg")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .First(name => name.StartsWith(Ids[1] + ".", StringComparison.Ordinal))[(Ids[1].Length + 1)..];
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal async Task<string> PackAsync(string name)
    {
        var feed = _folder.Sub(name);
        foreach (var project in Projects)
        {
            var packed = await Cli.DotnetAsync(
                RepositoryFiles.PathOf("src", project), "pack", "--no-build", "--configuration", Configuration, "--output", feed,
                $"-p:VersionSuffix={_suffix}", $"-p:NuspecOutputPath={_folder.Sub("nuspec")}");
            packed.Succeeded();
        }

        return feed;
    }

    internal ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.nupkg"));

    internal XElement Nuspec(string id)
    {
        using var package = Open(id);
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XElement.Load(nuspec);
    }

    // What was built together with the tests is what they pack.
    private static string Configuration =>
        typeof(Packages).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
