using System.CommandLine;
using ContractsSdk.Cli.Checking;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Projects;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts check</c>: the gate.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var project = new ProjectOption(surroundings);
        var settings = new BuildOptions(surroundings);
        var build = new Option<bool>("--build") { Description = "Build the project first. Else the assembly is looked at that is there." };
        var report = new ReportOptions();
        var command = new DocumentedCommand(
            "check",
            "Checks every contract of a project: frozen files and their chain, released.txt, accepted.txt, the head against the releases, "
            + "the built assembly and the model's signature, signatures against models. Writes nothing.",
            "contracts check --build", "contracts check --project src/Shop --format sarif > contracts.sarif",
            "contracts check --fail-on warning")
        {
            project, build,
        };
        command.AddAll([.. settings.All, .. report.All]);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (found, which) = (project.Read(parsed), settings.Read(parsed));
            if (parsed.GetValue(build))
                await ProjectBuild.RunAsync(found, which, surroundings.Error, cancellation);
            var built = await ProjectOutput.FindAsync(found, which, cancellation);
            return report.Write(parsed, surroundings, ProjectCheck.Of(found, built));
        });
        return command;
    }
}
