using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using PackageTests.Changes;

namespace PackageTests.Heads;

/// <summary>What was released stays what it was, or the build fails.</summary>
public sealed class ReleaseTests(Packages packages)
{
    private const string Frozen = "contracts/mc000/1.0.0.contract";
    private const string Released = "contracts/mc000/released.txt";

    [Fact]
    public async Task AReleaseThatIsEditedSignedAgainOrDeletedFailsTheBuild()
    {
        using var project = new Consumer(packages, outputType: "Library");
        project.Write("Contract.cs", Declaration.Of("MC000", "1.0.0"));
        (await project.DotnetAsync("build", "-t:UpdateContracts;FreezeContracts")).Succeeded();
        var (frozen, released) = (project.Read(Frozen), project.Read(Released));
        var edited = frozen.Replace("0 500", "0 400", StringComparison.Ordinal);

        project.Write(Frozen, edited);
        await FailsAsync("1.0.0.contract");
        project.Write(Frozen, SignedAgain(edited));
        await FailsAsync("released.txt");
        File.Delete(project.PathOf(Frozen));
        await FailsAsync("released.txt");
        project.Write(Frozen, frozen);
        File.Delete(project.PathOf(Released));
        await FailsAsync("1.0.0.contract");

        project.Write(Released, released);
        (await project.RebuildAsync()).Succeeded();

        async Task FailsAsync(string file)
        {
            var build = await project.RebuildAsync();
            Assert.NotEqual(0, build.ExitCode);
            Assert.True(build.Says(file, "MC602"), build.Output);
        }
    }

    [Fact]
    public async Task FreezingRefusesWhatIsNotAnsweredForAndWhatIsReleased()
    {
        using var project = new Consumer(packages, outputType: "Library");
        project.Write("Contract.cs", Declaration.Of("MC000", "1.0.0"));
        (await project.DotnetAsync("build", "-t:UpdateContracts;FreezeContracts")).Succeeded();

        var again = await project.DotnetAsync("build", "--no-restore", "-t:FreezeContracts", "-p:ContractId=mc000");
        Assert.True(again.Says("head.contract", "MC603"), again.Output);

        project.Write("Contract.cs", Declaration.Of("MC000", "1.1.0").Replace("0.5", "0.7", StringComparison.Ordinal));
        var unanswered = await project.DotnetAsync("build", "--no-restore", "-t:FreezeContracts");
        Assert.Contains("MC217", unanswered.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf("contracts/mc000/1.1.0.contract")));

        project.Write("contracts/mc000/accepted.txt", "accept 1.0.0 1.1.0 MC217 out score threshold = 0.5 -> 0.7 because \"recalibrated\"\n");
        var frozen = (await project.DotnetAsync("build", "--no-restore", "-t:FreezeContracts")).Succeeded();
        Assert.Contains("contracts/mc000/1.1.0.contract: written", frozen.Output, StringComparison.Ordinal);
        Assert.Contains("contracts/mc000/accepted.txt: deleted", frozen.Output, StringComparison.Ordinal);
        Assert.Contains("because recalibrated", project.Read("contracts/mc000/1.1.0.contract"), StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf("contracts/mc000/accepted.txt")));
        (await project.RebuildAsync("-p:ContractsLocked=true")).Succeeded();
    }

    private static string SignedAgain(string frozen)
    {
        var text = frozen[..(frozen.LastIndexOf("checksum ", StringComparison.Ordinal))];
        return $"{text}checksum sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}\n";
    }
}
