using System.CommandLine;
using System.Linq;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Releasing;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts accept</c>: answers for a change of meaning, with a reason.</summary>
internal static class AcceptCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var rule = new Argument<string>("rule") { Description = "The rule of the finding: MC217." };
        var subject = new Argument<string?>("subject")
        {
            Description = "Whose finding, where there are several: the feature, the output or the fact, or all of it: \"out probability threshold\".",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var because = new Option<string>("--because", "-b") { Description = "Why it is right. Whoever asks in a year reads this.", Required = true, HelpName = "reason" };
        var contract = new Option<string?>("--contract") { Description = "The contract, where the rule finds something in several.", HelpName = "id" };
        var project = new ProjectOption(surroundings);
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "accept",
            "Accepts one change on the way to the next version: writes a line into accepted.txt, which is reviewed with the change and "
            + "goes into the release. Only what a version number cannot say is accepted; a contradiction never is.",
            "contracts accept MC217 --because \"recalibrated, RISK-12\"",
            "contracts accept MC128 amount --because \"the source delivers cents since March, DATA-7\"")
        {
            rule, subject, because, contract, project, json,
        };
        command.SetAction(parsed =>
        {
            var found = project.Read(parsed);
            var request = new AcceptRequest(parsed.GetValue(rule)!, parsed.GetValue(subject), parsed.GetValue(because)!);
            var plan = AcceptPlan.Of(found, parsed.GetValue(contract), request, found.Options);
            return plan.Refusals.Count > 0
                ? Refused(surroundings, parsed.GetValue(json), plan)
                : Accepted(surroundings, parsed.GetValue(json), found, plan);
        });
        return command;
    }

    private static int Accepted(Surroundings surroundings, bool json, Project project, AcceptPlan plan)
    {
        var files = FolderEdits.Write(project.Folder, plan.Id, [plan.Result!.Edit!], out var problem);
        if (problem is not null)
            throw CommandFailedException.Unreadable(problem);
        WrittenText.Write(
            surroundings.Output, [new(plan.Id, plan.Result.Accepted!.To, [.. files.Select(project.NameOf)])], json, "accepted for");
        if (!json)
            surroundings.Output.WriteLine("  " + Printable.Of(AcceptLine.Write(plan.Result.Accepted).TrimEnd('\n')));
        return ExitCode.Ok;
    }

    private static int Refused(Surroundings surroundings, bool json, AcceptPlan plan)
    {
        var report = new Report(plan.Refusals, "nothing is accepted");
        ReportWriter.Write(surroundings.Output, surroundings.IsTerminal, report, json ? ReportFormat.Json : ReportFormat.Table);
        return report.ExitCode(RuleLevel.Info);
    }
}
