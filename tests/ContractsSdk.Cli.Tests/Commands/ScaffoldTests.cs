using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;
using ContractsSdk.Tests;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>A beginning for a model, written into a project. What is written is held to the compiler elsewhere.</summary>
public sealed class ScaffoldTests
{
    [Fact]
    public async Task ItWritesTheClientAndAFirstTest()
    {
        using var project = WithModel();

        var scaffold = await project.RunAsync("scaffold", "models/fraud.onnx", "--name", "FraudDetector", "--namespace", "Shop.Fraud", "--tests", "tests");

        Assert.Equal((ExitCode.Ok, "wrote fraud-detector 0.1.0\n  FraudDetector.cs\n  tests/FraudDetectorTests.cs\n"), (scaffold.ExitCode, scaffold.Output));
        var source = File.ReadAllText(project.PathOf("FraudDetector.cs"));
        Assert.Contains("namespace Shop.Fraud;", source, System.StringComparison.Ordinal);
        Assert.Contains("[ModelContract(\"fraud-detector\", \"0.1.0\", Model = \"models/fraud.onnx\")]", source, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItOverwritesNothingUnasked()
    {
        using var project = WithModel();
        File.WriteAllText(project.PathOf("Fraud.cs"), "mine");
        var before = project.Files();

        var refused = await project.RunAsync("scaffold", "models/fraud.onnx", "--tests", "tests");

        Assert.Equal(ExitCode.Findings, refused.ExitCode);
        Assert.Contains("--force", refused.Error, System.StringComparison.Ordinal);
        Assert.Equal(before, project.Files());
        Assert.Equal(ExitCode.Ok, (await project.RunAsync("scaffold", "models/fraud.onnx", "--force")).ExitCode);
    }

    [Theory]
    [InlineData("--name", "fraud detector")]
    [InlineData("--name", "1")]
    [InlineData("--namespace", "Shop..Fraud")]
    public async Task ItTakesNoNameThatIsNone(string option, string name)
    {
        using var project = WithModel();

        Assert.Equal(ExitCode.Usage, (await project.RunAsync("scaffold", "models/fraud.onnx", option, name)).ExitCode);
    }

    [Fact]
    public async Task WhatIsNoModelIsToldInWords()
    {
        using var project = WithModel();
        File.WriteAllText(project.PathOf("models", "page.onnx"), "<html></html>");

        var page = await project.RunAsync("scaffold", "models/page.onnx");
        var absent = await project.RunAsync("scaffold", "models/absent.onnx");

        Assert.Equal((ExitCode.Unreadable, ExitCode.Unreadable), (page.ExitCode, absent.ExitCode));
        Assert.StartsWith("page.onnx ", page.Error, System.StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Error + absent.Error, System.StringComparison.Ordinal);
    }

    private static TestProject WithModel()
    {
        var project = new TestProject();
        Directory.CreateDirectory(project.PathOf("models"));
        File.Copy(RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx"), project.PathOf("models", "fraud.onnx"));
        return project;
    }
}
