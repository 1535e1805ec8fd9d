using System;
using System.Linq;
using System.Threading.Tasks;

namespace PackageTests.Changes;

/// <summary>
/// Every change in a project of its own file, built by MSBuild with the packages: released, then broken, then answered for. One project
/// holds them all, so that three builds tell of every family of rules.
/// </summary>
public sealed class ChangeTests(Packages packages)
{
    [Fact]
    public async Task ABreakFailsTheBuildWhereItIsAndAVersionWithReasonsMakesItPass()
    {
        using var project = new Consumer(packages, outputType: "Library");
        foreach (var change in ChangeTable.All)
            project.Write(change.File, change.Released);
        (await project.DotnetAsync("build", "-t:UpdateContracts;FreezeContracts")).Succeeded();

        foreach (var change in ChangeTable.All)
            project.Write(change.File, change.Broken);
        var broken = await project.BuildAsync();
        Assert.NotEqual(0, broken.ExitCode);
        var missed = ChangeTable.All.Where(change => !broken.Says(change.File, change.Line, change.Rule)).Select(Told).ToList();
        Assert.True(missed.Count == 0, string.Join('\n', missed));

        foreach (var change in ChangeTable.All)
        {
            project.Write(change.File, change.Announced);
            if (change.Accept.Count > 0)
                project.Write($"contracts/{change.Id}/accepted.txt", change.AcceptedLines);
        }

        (await project.BuildAsync()).Succeeded();

        string Told(Change change) => $"{change.Rule} is not at {change.File}({change.Line}), but: "
            + string.Join(" / ", broken.Output.Split('\n').Where(line => line.Contains(change.File, StringComparison.Ordinal)).Distinct());
    }
}
