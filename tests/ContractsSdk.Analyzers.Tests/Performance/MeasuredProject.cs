using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using ContractsSdk.Contracts;
using ContractsSdk.Tests;

namespace ContractsSdk.Analyzers.Tests.Performance;

/// <summary>
/// A project with many released contracts in a folder of its own, as <c>dotnet new</c> makes one, with this build's libraries in the
/// place of the packages. MSBuild says how the compiler is called; nothing but the compiler is measured.
/// </summary>
internal sealed class MeasuredProject : IDisposable
{
    private static readonly string[] Ours = [typeof(ModelContract).Assembly.Location, typeof(ClientGenerator).Assembly.Location];

    private MeasuredProject(string folder) => (Folder, Arguments) = (folder, ArgumentsOf(folder));

    public string Folder { get; }

    /// <summary>What MSBuild calls the compiler with: the SDK's analyzers and ours.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The same with no analyzers but ours.</summary>
    public IEnumerable<string> OursAlone => Arguments.Where(argument => !IsAnalyzer(argument) || Ours.Any(path => argument.Contains(path, StringComparison.Ordinal)));

    /// <summary>The same without any analyzer or generator.</summary>
    public IEnumerable<string> Plain => Arguments.Where(argument => !IsAnalyzer(argument));

    public static MeasuredProject Create(ManyContracts many)
    {
        var folder = Directory.CreateTempSubdirectory("contracts-compile-").FullName;
        foreach (var (name, text) in many.Sources.Concat(many.Baselines()))
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.WriteAllText(Path.Combine(folder, "Many.csproj"), ProjectFile());
        return new(folder);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string ProjectFile()
    {
        var build = RepositoryFiles.PathOf("build", "package");
        var references = string.Concat(new[] { typeof(ModelContract).Assembly, typeof(ModelContractAttribute).Assembly }.Select(Reference));
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <KeepContractHeads>false</KeepContractHeads>
                <KeepModelSignatures>false</KeepModelSignatures>
              </PropertyGroup>
              <Import Project="{build}/ContractsSdk.props" />
              <ItemGroup>{references}{string.Concat(Ours.Select(path => $"<Analyzer Include=\"{path}\" />"))}</ItemGroup>
              <Import Project="{build}/ContractsSdk.targets" />
            </Project>
            """;
    }

    private static string Reference(Assembly assembly) =>
        $"<Reference Include=\"{assembly.GetName().Name}\" HintPath=\"{assembly.Location}\" />";

    private static IReadOnlyList<string> ArgumentsOf(string folder)
    {
        var items = Dotnet.Run(
            folder, "msbuild", "-restore", "-t:Compile", "-p:Configuration=Release", "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true", "-getItem:CscCommandLineArgs");
        using var parsed = JsonDocument.Parse(items);

        // What is not understood inside a file of arguments, and not needed there.
        return [.. parsed.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Where(argument => argument != "/noconfig")];
    }

    private static bool IsAnalyzer(string argument) => argument.StartsWith("/analyzer:", StringComparison.Ordinal);
}
