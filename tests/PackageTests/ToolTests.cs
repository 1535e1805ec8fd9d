using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Tests;
using PackageTests.Changes;

namespace PackageTests;

/// <summary>The tool, installed from its package without a network, on a project that uses the others.</summary>
public sealed class ToolTests(Packages packages)
{
    [Fact]
    public async Task ItReleasesAndChecksAProject()
    {
        using var project = new Consumer(packages, outputType: "Library");
        var contracts = await project.InstallToolAsync(packages);
        project.Write("Contract.cs", Declaration.Of("MC000", "1.0.0"));
        (await project.DotnetAsync("build", "-t:UpdateContracts")).Succeeded();

        Assert.Contains("froze mc000 1.0.0", (await RunAsync(contracts, project, "freeze")).Succeeded().Output, StringComparison.Ordinal);
        (await RunAsync(contracts, project, "check")).Succeeded();

        // Without a build, as one who edits a head by hand.
        project.Write("contracts/mc000/head.contract", project.Read("contracts/mc000/head.contract").Replace("1.0.0", "1.1.0", StringComparison.Ordinal));
        var check = await RunAsync(contracts, project, "check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("contracts/mc000/head.contract(", check.Output, StringComparison.Ordinal);
        Assert.Contains("error MC601", check.Output, StringComparison.Ordinal);
        Assert.Contains("MC601", (await RunAsync(contracts, project, "freeze", "--no-build")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItRecordsGoldenRowsWithTheApplicationItBuilds()
    {
        const string Row =
            """{"amount":324.49,"merchant":"travel","card_present":false,"hour_of_day":5,"distance_from_home_km":154.6,"transactions_last_24h":2,"channel":"Online"}""";
        using var project = new Consumer(packages);
        var contracts = await project.InstallToolAsync(packages);
        project.Write("Contract.cs", File.ReadAllText(RepositoryFiles.PathOf("samples", "FraudScoring", "FraudContract.cs")));
        project.Write("Program.cs", "throw new InvalidOperationException(\"the program is not started\");");
        project.CopyModel("fraud.onnx");
        project.Write("rows.jsonl", Row);
        (await project.DotnetAsync("build", "-t:UpdateContracts")).Succeeded();

        (await RunAsync(contracts, project, "golden", "rows.jsonl")).Succeeded();

        Assert.Contains("\"label\":false,\"probabilities\":0.0", project.Read("contracts/fraud-detector/golden.jsonl"), StringComparison.Ordinal);
        (await RunAsync(contracts, project, "golden", "--check", "--no-build")).Succeeded();
    }

    [Fact]
    public async Task ItExplainsItself()
    {
        using var project = new Consumer(packages);
        var contracts = await project.InstallToolAsync(packages);

        Assert.Contains("contracts [command] [options]", (await RunAsync(contracts, project, "--help")).Succeeded().Output, StringComparison.Ordinal);
        Assert.StartsWith(packages.Version.Split('-')[0], (await RunAsync(contracts, project, "--version")).Succeeded().Output, StringComparison.Ordinal);
    }

    private static Task<Outcome> RunAsync(string contracts, Consumer project, params string[] arguments) =>
        Cli.RunAsync(contracts, project.Folder, arguments);
}
