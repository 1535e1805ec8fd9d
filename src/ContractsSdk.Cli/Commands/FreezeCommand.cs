using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Releasing;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts freeze</c>: releases what is declared.</summary>
internal static class FreezeCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string?>("id")
        {
            Description = "The contract. Every one whose version is not released yet when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var project = new ProjectOption(surroundings);
        var settings = new BuildOptions(surroundings);
        var noBuild = new Option<bool>("--no-build") { Description = "Do not build first: the head is held against the assembly that is there." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "freeze",
            "Releases a contract: writes <version>.contract, which never changes again, and takes the accepted lines into it. Refuses a "
            + "head that is out of date, a change nobody answered for, and a version that exists.",
            "contracts freeze", "contracts freeze fraud-detector --dry-run", "contracts freeze --no-build --configuration Release")
        {
            id, project, noBuild, dryRun, json,
        };
        command.AddAll(settings.All);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (found, which) = (project.Read(parsed), settings.Read(parsed));
            if (!parsed.GetValue(noBuild) && found.File is not null)
                await ProjectBuild.RunAsync(found, which, surroundings.Error, cancellation);
            var plans = await PlansAsync(found, parsed.GetValue(id), which, cancellation);
            var refusals = plans.SelectMany(plan => plan.Refusals).ToList();
            if (refusals.Count > 0)
                return Refused(surroundings, parsed.GetValue(json), refusals);
            var written = plans.Select(plan => Written(found, plan, parsed.GetValue(dryRun))).ToList();
            WrittenText.Write(surroundings.Output, written, parsed.GetValue(json), parsed.GetValue(dryRun) ? "would freeze" : "froze");
            return ExitCode.Ok;
        });
        return command;
    }

    private static async Task<IReadOnlyList<FreezePlan>> PlansAsync(
        Project project, string? id, BuildSettings settings, CancellationToken cancellation)
    {
        var built = await ProjectOutput.FindAsync(project, settings, cancellation);
        if (built.Assemblies.Count == 0 && project.File is not null)
            throw CommandFailedException.Unreadable("the project is not built, so nobody knows whether its heads are out of date; build it first");
        var plans = FreezePlan.Of(project, id, built, project.Options);
        return plans.Count > 0 ? plans : throw new CommandFailedException(ExitCode.Findings, "every declared version is released already; there is nothing to freeze");
    }

    // Nothing stands against any of them any more; of each all files are written or none.
    private static WrittenContract Written(Project project, FreezePlan plan, bool isTrial)
    {
        string? problem = null;
        if (!isTrial)
            FolderEdits.Write(project.Folder, plan.Id, plan.Edits, out problem);
        var files = plan.Edits.ToLookup(edit => edit.Text is null, edit => project.NameOf(ContractFolder.NameOfFile(plan.Id, edit.Name)));
        return problem is null
            ? new(plan.Id, plan.Version, [.. files[false]]) { Deleted = [.. files[true]] }
            : throw CommandFailedException.Unreadable(problem);
    }

    private static int Refused(Surroundings surroundings, bool json, IReadOnlyList<Entry> refusals)
    {
        var report = new Report(refusals, "nothing is frozen");
        ReportWriter.Write(surroundings.Output, surroundings.IsTerminal, report, json ? ReportFormat.Json : ReportFormat.Table);
        return report.ExitCode(RuleLevel.Info);
    }
}
