using System;
using System.IO;
using System.Threading.Tasks;

namespace PackageTests.Variety;

public sealed class ShopSolutionTests(Packages packages)
{
    [Fact]
    public async Task AContractInALibraryServesEveryApplicationOfASolution()
    {
        using var shop = new ShopSolution(packages);

        var built = (await shop.DotnetAsync("build", "-warnaserror")).Succeeded();
        Assert.DoesNotContain("MC503", built.Output, StringComparison.Ordinal);   // its .editorconfig says none

        Assert.StartsWith("Model 0.03542", (await shop.RunAsync("Job")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("FraudDetector", (await shop.RunAsync("Web", "--urls", "http://127.0.0.1:0")).Succeeded().Output, StringComparison.Ordinal);
        Assert.True(File.Exists(shop.PathOf("Contracts/models/fraud.onnx.signature")));

        // A break in the library fails the solution, and a severity of its own does not hide it.
        shop.Write("Contracts/FraudContract.cs", File.ReadAllText(shop.PathOf("Contracts/FraudContract.cs")).Replace("Slot = 5", "Slot = 6", StringComparison.Ordinal));
        var broken = await shop.DotnetAsync("build", "--no-restore", "Contracts");
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains("error MC0", broken.Output, StringComparison.Ordinal);
    }
}
