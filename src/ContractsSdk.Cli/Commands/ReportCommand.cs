using System.CommandLine;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Cli.Rendering.Html;
using ContractsSdk.Cli.Reporting;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts report</c>: a page of a contract, for people without the repository.</summary>
internal static class ReportCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string?>("id") { Description = "The contract. All of the project when left out.", Arity = ArgumentArity.ZeroOrOne };
        var project = new ProjectOption(surroundings);
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder the page goes to. The current folder when left out.", HelpName = "folder", DefaultValueFactory = _ => ".",
        };
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "report",
            "Writes <id>.html: one page of a contract with what goes in and comes out, what is wrong, what its model offers, what the data "
            + "looked like, and what each version changed. The page needs no network and holds no script.",
            "contracts report", "contracts report fraud-detector --output artifacts")
        {
            id, project, output, json,
        };
        command.SetAction(parsed =>
        {
            var found = project.Read(parsed);
            var reports = ContractNames.Of(found, parsed.GetValue(id)).Select(contract => ContractReports.Of(found, contract)).ToList();
            var folder = Path.GetFullPath(parsed.GetValue(output)!, surroundings.Folder);
            var written = reports.ConvertAll(report => Write(surroundings, folder, report));
            WrittenText.Write(surroundings.Output, written, parsed.GetValue(json), "reported");
            return ExitCode.Ok;
        });
        return command;
    }

    private static WrittenContract Write(Surroundings surroundings, string folder, ContractReport report)
    {
        var path = Path.Combine(folder, report.Card.Id + ".html");
        return TextFile.TryWrite(path, ReportPage.Of(report), out var problem)
            ? new(report.Card.Id, report.Card.Version, [Path.GetRelativePath(surroundings.Folder, path).Replace('\\', '/')])
            : throw CommandFailedException.Unreadable($"{Path.GetFileName(path)} could not be written: {problem}");
    }
}
