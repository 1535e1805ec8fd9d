using System;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Tests.Fixtures;

namespace ContractsSdk.Cli.Tests.Commands;

/// <summary>What changed, for people who were not there.</summary>
public sealed class ChangelogTests
{
    [Fact]
    public async Task ItTellsEveryVersionNewestFirst()
    {
        using var project = await WithHistoryAsync();

        var changelog = await project.RunAsync("changelog");

        Assert.Equal(
            """
            # fraud-detector

            ## 2.0.0 (not released)

            ### Means something else

            - The unit of the feature 'amount' was 'EUR' and is 'cent' ([MC128](https://github.com/contractssdk/contractssdk/blob/main/docs/rules/MC128.md))
              - Whoever keeps or sends features: convert what was stored before.
              - Whoever decides by the predictions: nothing fails, and the numbers mean something else.

            ## 1.2.0

            ### Means something else

            - The threshold of the output 'p' was '0.7' and is '0.73' ([MC217](https://github.com/contractssdk/contractssdk/blob/main/docs/rules/MC217.md))
              - Whoever keeps predictions: those of before are of another kind.
              - Whoever decides by the predictions: nothing fails, and the numbers mean something else.
              - Accepted, because: recalibrated, RISK-12 \<script\>

            ## 1.1.0

            Nothing changed.

            ## 1.0.0

            The first release: 1 feature, 1 output.

            """.ReplaceLineEndings("\n"),
            changelog.Output);
        Assert.Equal(ExitCode.Ok, changelog.ExitCode);
    }

    [Fact]
    public async Task ItLeavesOutWhatIsNotReleasedWhenAsked()
    {
        using var project = await WithHistoryAsync();

        Assert.DoesNotContain("2.0.0", (await project.RunAsync("changelog", "--released")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItIsJsonToo()
    {
        using var project = await WithHistoryAsync();

        var releases = (await project.RunAsync("changelog", TestProject.Id, "--json")).Json.GetProperty("contracts")[0].GetProperty("releases");

        Assert.Equal(["2.0.0", "1.2.0", "1.1.0", "1.0.0"], releases.EnumerateArray().Select(release => release.GetProperty("version").GetString()));
        Assert.Equal("recalibrated, RISK-12 <script>", releases[1].GetProperty("changes")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task OfDamagedFilesThereIsNone()
    {
        using var project = await WithHistoryAsync();
        project.Write("1.1.0.contract", "<<<<<<< ours\n");

        var changelog = await project.RunAsync("changelog");

        Assert.Equal((ExitCode.Unreadable, ""), (changelog.ExitCode, changelog.Output));
        Assert.StartsWith("contracts/fraud-detector/1.1.0.contract(1): error MC604", changelog.Error, StringComparison.Ordinal);
    }

    private static async Task<TestProject> WithHistoryAsync()
    {
        var project = TestProject.Released();
        project.Head(TestProject.Contract("1.2.0", 0.73));
        await project.RunAsync("accept", "MC217", "--because", "recalibrated, RISK-12 <script>");
        await project.RunAsync("freeze");
        return project.Head(TestProject.Contract("2.0.0", 0.73, "cent"));
    }
}
