using System.CommandLine;
using ContractsSdk.Cli.Projects;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>--project</c>.</summary>
internal sealed class ProjectOption : Option<string?>
{
    private readonly Surroundings _surroundings;

    public ProjectOption(Surroundings surroundings)
        : base("--project", "-p")
    {
        _surroundings = surroundings;
        Description = "The project: a folder or a project file. The current folder when left out.";
        HelpName = "folder|csproj";
    }

    public Project Read(ParseResult parsed) => Project.Find(_surroundings.Folder, parsed.GetValue(this));
}
