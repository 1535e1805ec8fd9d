using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using System.Xml.Linq;
using ContractsSdk.Tests;

namespace PackageTests;

public sealed class LayoutTests(Packages packages)
{
    private static readonly string[] OfEveryPackage = ["LICENSE", "README.md", "icon.png"];

    public static TheoryData<string> Ids => [.. Packages.Ids];

    [Fact]
    public void TheMainPackageHasTheContractLanguageBesideTheAnalyzersAndBesideTheTasks() => Assert.Equal(
        Sorted([
            .. OfEveryPackage,
            "ConfigurationSchema.json",
            "analyzers/dotnet/cs/ContractsSdk.Analyzers.dll",
            "analyzers/dotnet/cs/ContractsSdk.CodeFixes.dll",
            "analyzers/dotnet/cs/ContractsSdk.Contracts.dll",
            "buildMultiTargeting/ContractsSdk.targets",
            "buildTransitive/ContractsSdk.Tasks.targets",
            "buildTransitive/ContractsSdk.props",
            "buildTransitive/ContractsSdk.targets",
            "lib/net10.0/ContractsSdk.Contracts.dll",
            "lib/net10.0/ContractsSdk.Contracts.xml",
            "lib/net10.0/ContractsSdk.dll",
            "lib/net10.0/ContractsSdk.xml",
            "tools/netstandard2.0/ContractsSdk.Build.dll",
            "tools/netstandard2.0/ContractsSdk.Contracts.dll",
            "tools/netstandard2.0/ContractsSdk.Workspace.dll",
        ]),
        Contents("ContractsSdk"));

    [Fact]
    public void TheEngineBringsNoNativeLibrary() => Assert.Equal(
        Sorted([
            .. OfEveryPackage,
            "lib/net10.0/ContractsSdk.OnnxRuntime.dll",
            "lib/net10.0/ContractsSdk.OnnxRuntime.xml",
        ]),
        Contents("ContractsSdk.OnnxRuntime"));

    [Fact]
    public void TheToolBringsWhatItNeedsAndNothingForOthers() => Assert.Equal(
        Sorted([
            .. OfEveryPackage,
            "tools/net10.0/any/ContractsSdk.Cli.deps.json",
            "tools/net10.0/any/ContractsSdk.Cli.dll",
            "tools/net10.0/any/ContractsSdk.Cli.runtimeconfig.json",
            "tools/net10.0/any/ContractsSdk.Contracts.dll",
            "tools/net10.0/any/ContractsSdk.Workspace.dll",
            "tools/net10.0/any/CsvHelper.dll",
            "tools/net10.0/any/DotnetToolSettings.xml",
            "tools/net10.0/any/Spectre.Console.dll",
            "tools/net10.0/any/System.CommandLine.dll",
        ]),
        Contents("ContractsSdk.Cli"));

    [Fact]
    public void TheTemplatesAreFilesAlone()
    {
        Assert.Equal(
            Sorted([.. OfEveryPackage, "content/model-contract/.template.config/template.json", "content/model-contract/MyModel.cs"]),
            Contents("ContractsSdk.Templates"));
        Assert.Empty(Dependencies("ContractsSdk.Templates"));
    }

    [Fact]
    public void TheMainPackageDependsOnWhatItsLibraryReferences()
    {
        var referenced = new[] { "ContractsSdk.csproj", "Dependencies.props" }
            .SelectMany(file => XElement.Load(RepositoryFiles.PathOf("src", "ContractsSdk", file)).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value);
        Assert.Equal(referenced.Order(StringComparer.Ordinal), Dependencies("ContractsSdk").Select(Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheEngineBringsTheMainPackageWithItsCompilerSide()
    {
        var dependency = Assert.Single(Dependencies("ContractsSdk.OnnxRuntime"));
        Assert.Equal("ContractsSdk", Id(dependency));
        Assert.Equal(packages.Version, dependency.Attribute("version")!.Value);
        Assert.Equal("All", dependency.Attribute("include")?.Value);
    }

    [Fact]
    public async Task TwoPacksAreTheSameBytes()
    {
        var again = await packages.PackAsync("again");
        foreach (var package in Directory.EnumerateFiles(packages.Feed))
            Assert.Equal(await BytesAsync(package), await BytesAsync(Path.Combine(again, Path.GetFileName(package))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void SymbolsAreInsideEveryAssemblyOfOurs(string id)
    {
        using var package = packages.Open(id);
        foreach (var entry in package.Entries.Where(entry => entry.Name.StartsWith("ContractsSdk", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            content.Position = 0;
            using var image = new PEReader(content);
            Assert.Contains(image.ReadDebugDirectory(), debug => debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void APackageSaysWhoMadeItAndUnderWhichLicence(string id)
    {
        var metadata = packages.Nuspec(id).Elements().Single();
        string Said(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
        Assert.Equal(("MIT", "README.md", "icon.png"), (Said("license"), Said("readme"), Said("icon")));
        Assert.NotEqual("Package Description", Said("description"));
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);

    private List<string> Contents(string id)
    {
        using var package = packages.Open(id);
        return package.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal).ToList();
    }

    private List<XElement> Dependencies(string id) =>
        packages.Nuspec(id).Descendants().Where(element => element.Name.LocalName == "dependency").ToList();

    private static string Id(XElement dependency) => dependency.Attribute("id")!.Value;

    private static Task<byte[]> BytesAsync(string file) => File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

    private static bool IsOfTheFormat(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels"
        || name.StartsWith("package/", StringComparison.Ordinal)
        || name.EndsWith(".nuspec", StringComparison.Ordinal);
}
