using System;
using System.IO;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>A page of a contract, for people without the repository.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task ItWritesAPageForEachContract()
    {
        using var project = TestProject.Released().Head(TestProject.Contract("0.1.0", id: "other-one"));

        var report = await project.RunAsync("report", "--output", "pages");

        Assert.Equal(
            (ExitCode.Ok, "reported fraud-detector 1.1.0\n  pages/fraud-detector.html\nreported other-one 0.1.0\n  pages/other-one.html\n"),
            (report.ExitCode, report.Output));
    }

    [Fact]
    public async Task EveryPartOfAContractIsOnIt()
    {
        var page = await PageAsync();

        foreach (var part in new[] { "findings", "features", "outputs", "model", "data", "history" })
            Assert.Contains($"<section id=\"{part}\"", page, StringComparison.Ordinal);
        Assert.Contains("MC217.md", page, StringComparison.Ordinal);
        Assert.Contains("0 to 50000", page, StringComparison.Ordinal);
        Assert.Contains("6 elements a row", page, StringComparison.Ordinal);
        Assert.Contains("30.0 %", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesAreTextWhateverTheySay()
    {
        var page = await PageAsync();

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202e', page);
        Assert.Contains(@"&lt;script&gt;document.title=&#39;owned&#39;&lt;/script&gt;&quot;&#39;&amp;\u202e", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingOfASensitiveFeatureIsOnIt()
    {
        var page = await PageAsync();

        Assert.Contains("income", page, StringComparison.Ordinal);
        Assert.All(new[] { "4711", "4712", "99999", "1234" }, value => Assert.DoesNotContain(value, page, StringComparison.Ordinal));
        Assert.Contains("1 sensitive feature is not shown", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameFilesAreTheSamePage() => Assert.Equal(await PageAsync(), await PageAsync());

    [Fact]
    public async Task WithoutModelProfileOrReleaseThereIsAPageToo()
    {
        using var project = new TestProject().Head(TestProject.Contract("0.1.0"));

        await project.RunAsync("report");
        var page = await File.ReadAllTextAsync(project.PathOf("fraud-detector.html"), TestContext.Current.CancellationToken);

        Assert.Contains("not released yet", page, StringComparison.Ordinal);
        Assert.All(new[] { "model", "data" }, part => Assert.DoesNotContain($"\"{part}\"", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("head.contract", "hello", "contracts/fraud-detector/head.contract(1): error MC604")]
    [InlineData(ReferenceProfile.FileName, "hello", "contracts/fraud-detector/reference.profile(1): ")]
    public async Task OfDamagedFilesThereIsNone(string file, string text, string said)
    {
        using var project = ReportedProject.Create().Write(file, text);

        var report = await project.RunAsync("report");

        Assert.Equal((ExitCode.Unreadable, ""), (report.ExitCode, report.Output));
        Assert.StartsWith(said, report.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf("fraud-detector.html")));
    }

    private static async Task<string> PageAsync()
    {
        using var project = ReportedProject.Create();
        await project.RunAsync("report");
        return await File.ReadAllTextAsync(project.PathOf("fraud-detector.html"), TestContext.Current.CancellationToken);
    }
}
