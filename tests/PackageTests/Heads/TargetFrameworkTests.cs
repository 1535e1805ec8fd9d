using System;
using System.Threading.Tasks;
using PackageTests.Changes;

namespace PackageTests.Heads;

/// <summary>A project with several target frameworks has one head for a contract, and one writer of it.</summary>
public sealed class TargetFrameworkTests(Packages packages)
{
    private const string Head = "contracts/mc000/head.contract";

    [Fact]
    public async Task TheyAgreeOnOneHeadOrTheBuildFails()
    {
        using var project = new Consumer(packages, outputType: "Library");
        project.Write(
            "Consumer.csproj",
            project.Read("Consumer.csproj").Replace(
                "<TargetFramework>net10.0</TargetFramework>",
                "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting>"
                + "<DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>",
                StringComparison.Ordinal));
        project.Write("Contract.cs", Declaration.Of("MC000", "1.0.0"));

        (await project.DotnetAsync("build", "-t:UpdateContracts")).Succeeded();
        var head = project.Read(Head);
        (await project.RebuildAsync("-p:ContractsLocked=true")).Succeeded();

        // One target framework alone compares where nothing may be written, and leaves the head to the outer build elsewhere.
        project.Write(Head, head.Replace("EUR", "USD", StringComparison.Ordinal));
        (await project.RebuildAsync("-f", "net10.0")).Succeeded();
        Assert.NotEqual(head, project.Read(Head));
        var locked = await project.RebuildAsync("-f", "net10.0", "-p:ContractsLocked=true");
        Assert.True(locked.Says("head.contract", "MC601"), locked.Output);
        (await project.RebuildAsync()).Succeeded();
        Assert.Equal(head, project.Read(Head));

        project.Write(
            "Contract.cs",
            "#if WINDOWS\n" + Declaration.Of("MC000", "1.0.0").Replace("EUR", "USD", StringComparison.Ordinal)
            + "#else\n" + Declaration.Of("MC000", "1.0.0") + "#endif\n");
        var disagreeing = await project.RebuildAsync();
        Assert.True(disagreeing.Says("head.contract", "MC502"), disagreeing.Output);
        Assert.Equal(head, project.Read(Head));
    }
}
