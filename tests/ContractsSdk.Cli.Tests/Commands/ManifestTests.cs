using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Manifests;
using ContractsSdk.Tests;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>What a released model says of itself, written and held against its files.</summary>
public sealed class ManifestTests
{
    private const string Manifest = "models/fraud.onnx.manifest";

    [Fact]
    public async Task ItIsForTheContractWhoseModelItIs()
    {
        using var project = WithModel("fraud-detector");

        var written = await project.RunAsync("manifest", "models/fraud.onnx", "--model-version", "2026-11");

        Assert.Equal((ExitCode.Ok, $"wrote the manifest of fraud-detector 2026-11\n  {Manifest}\n"), (written.ExitCode, written.Output));
        var manifest = ManifestText.Read(File.ReadAllText(project.PathOf(Manifest))).Manifest!;
        Assert.Equal(("fraud-detector", "1.2.0", "2.0.0", "2026-11"), (manifest.ContractId, manifest.From, manifest.Below, manifest.ModelVersion));
        Assert.Equal(ExitCode.Ok, (await project.RunAsync("manifest", "models/fraud.onnx", "--check")).ExitCode);
    }

    [Fact]
    public async Task CheckingFindsAnotherModelAndOtherGoldenRows()
    {
        using var project = WithModel("fraud-detector");
        File.WriteAllText(project.PathOf("golden.jsonl"), "{}\n");
        await project.RunAsync("manifest", "models/fraud.onnx", "--model-version", "2026-11", "--golden", "golden.jsonl");
        Assert.Equal(ExitCode.Ok, (await project.RunAsync("manifest", "models/fraud.onnx", "--check", "--golden", "golden.jsonl")).ExitCode);

        File.AppendAllText(project.PathOf("golden.jsonl"), "{}\n");
        var rows = await project.RunAsync("manifest", "models/fraud.onnx", "--check", "--golden", "golden.jsonl");
        File.Copy(RepositoryFiles.PathOf("tests", "models", "bench", "a_logreg.onnx"), project.PathOf("models/fraud.onnx"), overwrite: true);
        var model = await project.RunAsync("manifest", "models/fraud.onnx", "--check");

        Assert.Equal((ExitCode.Findings, ExitCode.Findings), (rows.ExitCode, model.ExitCode));
        Assert.Contains("golden rows", rows.Error, StringComparison.Ordinal);
        Assert.Contains("names the model", model.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItAsksWhereItCannotTell()
    {
        using var none = WithModel();
        using var two = WithModel("fraud-detector", "fraud-watcher");

        foreach (var project in new[] { none, two })
            Assert.Contains("--contract", (await project.RunAsync("manifest", "models/fraud.onnx", "--model-version", "1")).Error, StringComparison.Ordinal);
        Assert.Contains("--model-version", (await two.RunAsync("manifest", "models/fraud.onnx")).Error, StringComparison.Ordinal);
        Assert.Equal(
            ExitCode.Ok, (await two.RunAsync("manifest", "models/fraud.onnx", "--contract", "fraud-watcher", "--model-version", "1")).ExitCode);
    }

    [Fact]
    public async Task WhatCannotBeReadIsToldWithItsLine()
    {
        using var project = WithModel("fraud-detector");
        File.WriteAllText(project.PathOf(Manifest), "manifest 1\n<<<<<<< ours\n");

        var check = await project.RunAsync("manifest", "models/fraud.onnx", "--check");

        Assert.Equal(ExitCode.Unreadable, check.ExitCode);
        Assert.StartsWith("fraud.onnx.manifest(2): ", check.Error, StringComparison.Ordinal);
    }

    private static TestProject WithModel(params string[] contracts)
    {
        var project = new TestProject();
        Directory.CreateDirectory(project.PathOf("models"));
        File.Copy(RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx"), project.PathOf("models", "fraud.onnx"));
        foreach (var id in contracts)
        {
            Directory.CreateDirectory(project.PathOf("contracts", id));
            File.WriteAllText(
                project.PathOf("contracts", id, "head.contract"),
                new HeadContract(new ModelContract { Id = id, Version = "1.2.0", Model = "models/fraud.onnx" }, "Shop").Write());
        }

        return project;
    }
}
