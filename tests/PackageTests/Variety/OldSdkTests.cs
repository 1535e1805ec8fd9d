using System;
using System.Threading.Tasks;

namespace PackageTests.Variety;

/// <summary>What is too old for the packages gets one clear message. These are of NuGet and the SDK; docs/supported.md quotes them.</summary>
public sealed class OldSdkTests(Packages packages)
{
    [Theory]
    [InlineData("net9.0")]
    [InlineData("netstandard2.0")]
    public async Task AnOlderFrameworkIsToldWhichOneThePackagesAreFor(string framework)
    {
        using var project = new Consumer(packages, outputType: "Library");
        project.Write("Consumer.csproj", project.Read("Consumer.csproj").Replace("net10.0", framework, StringComparison.Ordinal));

        var restore = await project.DotnetAsync("restore");

        Assert.NotEqual(0, restore.ExitCode);
        Assert.Contains("NU1202", restore.Output, StringComparison.Ordinal);
        Assert.Contains("supports: net10.0", restore.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOlderSdkSaysWhichOneIsMissing()
    {
        using var project = new Consumer(packages, outputType: "Library");

        // As the SDK 9 says of itself.
        var older = await project.DotnetAsync("restore", "-p:NETCoreAppMaximumVersion=9.0");
        Assert.Contains("NETSDK1045", older.Output, StringComparison.Ordinal);

        project.Write("global.json", """{ "sdk": { "version": "8.0.100", "rollForward": "disable" } }""");
        var pinned = await project.DotnetAsync("build");
        Assert.NotEqual(0, pinned.ExitCode);
        Assert.Contains("8.0.100", pinned.Output, StringComparison.Ordinal);
        Assert.Contains("global.json", pinned.Output, StringComparison.Ordinal);
    }
}
