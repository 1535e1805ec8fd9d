using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Tests;

namespace PackageTests.Guide;

/// <summary>The first guide, word for word, as somebody new would follow it: from the packages, in an empty folder.</summary>
public sealed class StartGuideTests(Packages packages)
{
    private static readonly string Page = File.ReadAllText(RepositoryFiles.PathOf("docs", "start.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task EveryStepDoesWhatThePageSays() =>
        await FollowAsync(RepositoryFiles.PathOf("tests", "models", "start", "income.onnx"), [.. Told(Halves().Client.Single(step => step.Kind == "text").Text)]);

    [Fact(Explicit = true)]
    public async Task EveryStepWorksOnATrainedModelOfThoseColumns()
    {
        var trained = Path.Combine(RepositoryFiles.Root, "..", "shared", "models", "adult-income.onnx");
        Assert.SkipUnless(File.Exists(trained), "There is no ../shared/models/adult-income.onnx here.");

        await FollowAsync(trained, ["0.306 from Model, model 94f1604b1b31", "Rejected: age is", "Rejected: workclass is"]);
    }

    [Fact]
    public void ItTakesTenCommandsAndEdits()
    {
        var steps = Halves().Client.Count(step => step.Kind != "text");
        const int ModelPutInPlace = 1;
        Assert.Equal(10, steps + ModelPutInPlace);
    }

    private async Task FollowAsync(string model, string[] expected)
    {
        using var folder = new GuideFolder(packages, model);
        var (client, breaking) = Halves();

        var outcome = await FollowAsync(folder, client[..^1]);

        var told = Told(outcome.Output).ToList();
        Assert.All(expected.Index(), line => Assert.StartsWith(line.Item.TrimEnd('…'), told[line.Index], StringComparison.Ordinal));
        Assert.Equal(3, told.Count);

        (await FollowAsync(folder, client[^1..])).Succeeded();
        Assert.True(File.Exists(folder.PathOf("contracts/income/1.0.0.contract")));

        var broken = await FollowAsync(folder, breaking[..2]);
        Assert.NotEqual(0, broken.ExitCode);
        Assert.True(broken.Says("Income.cs", "MC128"), broken.Output);

        var check = (await FollowAsync(folder, breaking[2..])).Succeeded();
        Assert.Contains("nothing found", check.Output, StringComparison.Ordinal);
    }

    private static (List<GuideStep> Client, List<GuideStep> Breaking) Halves()
    {
        var middle = Page.IndexOf("\n## Break it\n", StringComparison.Ordinal);
        return ([.. GuideStep.Read(Page[..middle])], [.. GuideStep.Read(Page[middle..])]);
    }

    // The program's own lines, whatever the machine's comma.
    private static IEnumerable<string> Told(string output) => output.Split('\n')
        .Select(line => line.TrimEnd('\r').Replace("0,", "0.", StringComparison.Ordinal))
        .Where(line => line.StartsWith("0.", StringComparison.Ordinal) || line.StartsWith("Rejected: ", StringComparison.Ordinal));

    private static async Task<Outcome> FollowAsync(GuideFolder folder, IReadOnlyList<GuideStep> steps)
    {
        var outcome = new Outcome(0, "");
        foreach (var (index, step) in steps.Index())
        {
            outcome = step.Kind switch
            {
                "sh" => await folder.RunAsync(step.Text.Trim()),
                "csharp" => folder.Write(step.File, step.Text),
                "diff" => folder.Write(step.File, step.Edit(folder.Read(step.File))),
                _ => outcome,
            };
            if (index + 1 < steps.Count)
                outcome.Succeeded();
        }

        return outcome;
    }
}
