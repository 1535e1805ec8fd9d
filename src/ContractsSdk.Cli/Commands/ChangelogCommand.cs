using System.CommandLine;
using System.Linq;
using ContractsSdk.Cli.Changelogs;
using ContractsSdk.Cli.Checking;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts changelog</c>: what each version changed, for people.</summary>
internal static class ChangelogCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string?>("id") { Description = "The contract. All of the project when left out.", Arity = ArgumentArity.ZeroOrOne };
        var project = new ProjectOption(surroundings);
        var released = new Option<bool>("--released") { Description = "Only released versions, without the one that is being worked on." };
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "changelog",
            "Tells what each version of a contract changed and who must do what, as Markdown, from the frozen files and the reasons in them.",
            "contracts changelog > docs/contracts.md", "contracts changelog fraud-detector --released")
        {
            id, project, released, json,
        };
        command.SetAction(parsed =>
        {
            var found = project.Read(parsed);
            var changelogs = ContractNames.Of(found, parsed.GetValue(id))
                .Select(contract => Of(found, contract, parsed.GetValue(released)))
                .ToList();
            if (parsed.GetValue(json))
                ChangelogJson.Write(surroundings.Output, changelogs);
            else
                changelogs.ForEach(changelog => ChangelogMarkdown.Write(surroundings.Output, changelog));
            return ExitCode.Ok;
        });
        return command;
    }

    // What is told from damaged files is no history.
    private static Changelog Of(Project project, string id, bool onlyReleased)
    {
        var folder = ContractFolder.Read(project.Folder, id);
        var broken = folder.Baseline.Findings.Where(finding => finding.Level == RuleLevel.Error).ToList();
        if (broken.Count > 0)
        {
            throw CommandFailedException.Unreadable(string.Join('\n', broken.Select(finding =>
                $"{project.NameOf(folder.NameOfFile(finding.File))}({finding.Line}): error {finding.Rule}: {finding.Message}")));
        }

        return new(id, History.Of(folder.Baseline, onlyReleased ? null : HeadFile.Read(folder).Contract, project.Options));
    }
}
