using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests.Models;

/// <summary>The build keeps what is prepared of a model up to date: checked by itself, written by the tool with its proof.</summary>
public sealed class PreparedModelTests(Packages packages)
{
    private const string Original = "training/scorer.onnx";
    private const string Prepared = "models/scorer.onnx";
    private const string Output = "bin/Debug/net10.0";
    private const string Copied = $"{Output}/{Prepared}";
    private const string Keep = "output_probability";
    private const string OutOfDate = $"{Prepared} is not what this version prepares of {Original}, or is not there; run contracts prepare {Original} -o {Prepared} --keep {Keep}, and commit it";

    private static readonly string Program =
        $$"""
        using ContractsSdk;
        using ContractsSdk.OnnxRuntime;

        using var scorer = Scorer.Load();
        Console.WriteLine(FormattableString.Invariant($"{scorer.Predict(new Row({{Columns("1f")}})).Value.Positive:R}"));

        [ModelContract("scorer", "1.0.0", Model = "{{Prepared}}")]
        public sealed partial class Scorer : ModelClient<Row, Score>;

        [Features(Tensor = "X")]
        public sealed record Row({{Columns("[Feature(\"x{0}\", Slot = {0})] float X{0}")}});

        [Prediction]
        public readonly record struct Score([Output("output_probability", Name = "positive", Key = 1L)] float Positive);
        """;

    [Fact]
    public async Task ItIsKeptLikeASignature()
    {
        using var project = Project();
        var tool = await InstallAsync(project);

        // Nothing is built yet that could prove one. By hand it can be: the tool builds with what is there.
        var first = await project.DotnetAsync("build");
        Assert.True(SaysOutOfDate(first), first.Output);
        Assert.Contains("1 Error(s)", first.Output, StringComparison.Ordinal);
        (await Cli.RunAsync(tool, project.Folder, "prepare", Original, "-o", Prepared, "--keep", Keep)).Succeeded();

        // One that is up to date is read once, and not written.
        var (bytes, written) = (project.Bytes(Prepared), File.GetLastWriteTimeUtc(project.PathOf(Prepared)));
        (await project.RebuildAsync()).Succeeded();
        var again = (await project.RebuildAsync("-v:n", "-p:ContractsLocked=true")).Succeeded();
        Assert.Contains("Skipping target \"CheckPreparedModels\"", again.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(project.PathOf(Prepared)));
        Assert.Equal(bytes, project.Bytes(Copied));
        var answer = (await project.RunAsync(Output)).Succeeded().Output;

        // Another training, where nothing may be written, where there is no tool, where it fails, and where it does not.
        Retrain(project);
        var locked = await project.RebuildAsync("-p:ContractsLocked=true");
        Assert.True(SaysOutOfDate(locked), locked.Output);
        var without = await project.RebuildAsync("-p:ContractsTool=no-such-tool");
        Assert.NotEqual(0, without.ExitCode);
        Assert.Contains($"{Prepared} : error : {Prepared} is out of date, and the tool that prepares it does not run: dotnet tool install ContractsSdk.Cli", without.Output, StringComparison.Ordinal);
        var refused = await project.RebuildAsync("-p:ContractsTool=dotnet");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains($"{Prepared} : error : {Prepared} is out of date, and was not prepared: Could not execute", refused.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, project.Bytes(Prepared));

        var kept = (await project.RebuildAsync()).Succeeded();
        Assert.Contains($"{Prepared}: written", kept.Output, StringComparison.Ordinal);
        Assert.NotEqual(bytes, project.Bytes(Prepared));
        Assert.Equal(project.Bytes(Prepared), project.Bytes(Copied));
        Assert.NotEqual(answer, (await project.RunAsync(Output)).Succeeded().Output);
        (await project.RebuildAsync("-p:ContractsLocked=true")).Succeeded();
    }

    [Fact]
    public async Task WhatCannotBePreparedIsToldAtTheOriginal()
    {
        using var project = Project(keep: "label; nothing");

        var unknown = await project.DotnetAsync("build");

        Assert.NotEqual(0, unknown.ExitCode);
        Assert.Contains($"{Original}(1,1): error : {Original} ", unknown.Output, StringComparison.Ordinal);
        Assert.Contains("nothing", unknown.Output, StringComparison.Ordinal);

        // What an editor asks of a project reads no model.
        (await project.DotnetAsync(
            "msbuild", "-t:ResolveReferences;Compile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true")).Succeeded();
    }

    [Fact]
    public async Task SeveralTargetFrameworksOnlyCheck()
    {
        using var project = Project();
        project.Write("Consumer.csproj", project.Read("Consumer.csproj").Replace("TargetFramework>", "TargetFrameworks>", StringComparison.Ordinal));
        (await project.DotnetAsync("build", "-p:KeepPreparedModels=false")).Succeeded();

        var built = await project.RebuildAsync();

        Assert.True(SaysOutOfDate(built), built.Output);
        Assert.False(File.Exists(project.PathOf(Prepared)));
    }

    private static string Columns(string format) =>
        string.Join(", ", Enumerable.Range(0, 20).Select(column => string.Format(CultureInfo.InvariantCulture, format, column)));

    private static bool SaysOutOfDate(Outcome outcome) =>
        outcome.ExitCode != 0 && outcome.Output.Contains($"{Prepared}(1,1): error : {OutOfDate}", StringComparison.Ordinal);

    // A weight is another one: after their name the tag of the first number, and then its bytes, the lowest first.
    private static void Retrain(Consumer project)
    {
        var model = project.Bytes(Original);
        model[model.AsSpan().IndexOf("coefficients"u8) + "coefficients".Length + 4] ^= 0x40;
        project.Write(Original, model);
    }

    private Consumer Project(string keep = Keep)
    {
        var project = new Consumer(packages);
        project.Write("Consumer.csproj", project.Read("Consumer.csproj").Replace(
            "</Project>", $"  <ItemGroup>\n    <PreparedModel Include=\"{Original}\" Into=\"{Prepared}\" Keep=\"{keep}\" />\n  </ItemGroup>\n</Project>", StringComparison.Ordinal));
        project.Write("Program.cs", Program);
        project.Write(Original, File.ReadAllBytes(RepositoryFiles.PathOf("tests", "models", "bench", "f_zipmap.onnx")));
        return project;
    }

    private async Task<string> InstallAsync(Consumer project)
    {
        var tool = await project.InstallToolAsync(packages);
        project.Write("Consumer.csproj", project.Read("Consumer.csproj").Replace(
            "</Project>", $"  <PropertyGroup>\n    <ContractsTool>{tool}</ContractsTool>\n  </PropertyGroup>\n</Project>", StringComparison.Ordinal));
        return tool;
    }
}
