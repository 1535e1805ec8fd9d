using System;
using System.Linq;
using System.Threading.Tasks;
using PackageTests.Changes;

namespace PackageTests.Variety;

/// <summary>A generator that does not run would leave errors about members that are missing. The build says why, once, and at the client.</summary>
public sealed class NoGeneratorTests(Packages packages)
{
    [Fact]
    public async Task WhateverKeepsItFromRunningIsTheOnlyError()
    {
        using var project = await RestoredAsync();

        OneError(await project.RebuildAsync("-p:CompilerApiVersion=roslyn4.8"), "the compiler is Roslyn 4.8");
        OneError(await project.RebuildAsync("-p:LangVersion=10"), "LangVersion is 10");

        var file = project.Read("Consumer.csproj");
        project.Write("Consumer.csproj", file.Replace("</Project>", "<Target Name=\"Without\" BeforeTargets=\"CheckContractGenerator\"><ItemGroup><Analyzer Remove=\"@(Analyzer)\" /></ItemGroup></Target></Project>", StringComparison.Ordinal));
        OneError(await project.RebuildAsync(), "not among the analyzers");

        var copy = "<ItemGroup><Analyzer Include=\"copy/ContractsSdk.Analyzers.dll\" /></ItemGroup></Project>";
        project.Write("copy/ContractsSdk.Analyzers.dll", "never loaded");
        project.Write("Consumer.csproj", file.Replace("</Project>", copy, StringComparison.Ordinal));
        OneError(await project.RebuildAsync(), $"there 2 times, and would write everything as often (copy/ContractsSdk.Analyzers.dll, ContractsSdk {packages.Version})");
    }

    [Fact]
    public async Task WithoutAnalyzersItRunsAndTheBuildSaysThatNoRuleDid()
    {
        using var project = await RestoredAsync();

        var quiet = await project.RebuildAsync("-p:RunAnalyzers=false");
        Assert.Contains("warning MC614", quiet.Succeeded().Output, StringComparison.Ordinal);

        // What is wrong with a declaration is said by an analyzer. Where none runs, nothing is generated and nobody says why.
        project.Write("Contract.cs", project.Read("Contract.cs").Replace("sealed partial class Client", "sealed partial class Client<T>", StringComparison.Ordinal));
        var bare = await project.RebuildAsync("-p:RunAnalyzersDuringBuild=false");
        OneError(bare, "generated nothing for Fixture.MC000.Client");
        Assert.Contains("which are off", bare.Output, StringComparison.Ordinal);
    }

    private async Task<Consumer> RestoredAsync()
    {
        var project = new Consumer(packages, outputType: "Library");
        project.Write("Contract.cs", Declaration.Of("MC000", "1.0.0"));
        (await project.DotnetAsync("restore")).Succeeded();
        return project;
    }

    private static void OneError(Outcome build, string said)
    {
        Assert.NotEqual(0, build.ExitCode);
        var errors = build.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().ToList();
        var error = Assert.Single(errors);
        Assert.Contains("error MC613", error, StringComparison.Ordinal);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }
}
