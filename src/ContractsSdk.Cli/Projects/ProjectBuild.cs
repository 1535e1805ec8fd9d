using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli.Projects;

/// <summary>Builds a project.</summary>
internal static class ProjectBuild
{
    private const int LinesShown = 40;

    /// <summary>Builds, or fails with what the build said.</summary>
    public static async Task RunAsync(
        Project project, BuildSettings settings, TextWriter progress, CancellationToken cancellation, params IEnumerable<string> options)
    {
        if (project.File is null)
            throw CommandFailedException.Usage("there is no project to build here; name it with --project");
        await progress.WriteLineAsync($"building {Path.GetFileName(project.File)} …");
        var (exitCode, output, error) = await Dotnet.RunAsync(
            project.Folder.Root, ["build", project.File, "-nologo", "-v:quiet", "-consoleLoggerParameters:NoSummary", .. settings.Properties, .. options],
            cancellation);
        if (exitCode != 0)
            throw new CommandFailedException(ExitCode.BuildFailed, $"the project does not build:\n{Last(output + error)}");
    }

    private static string Last(string output) => string.Join('\n', output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Distinct()
        .TakeLast(LinesShown));
}
