using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;

namespace ContractsSdk.Cli.Golden;

/// <summary>Starts the process that records.</summary>
internal static class Recording
{
    private const int LinesShown = 10;

    private static string Tool => typeof(Recording).Assembly.Location;

    /// <exception cref="CommandFailedException">The rows cannot be recorded, or are not answered as recorded.</exception>
    public static Task RunAsync(string folder, RecordingRequest request, CancellationToken cancellation) =>
        AskAsync(folder, request.Assembly, [RecordingProcess.Role, .. request.ToArguments()], cancellation);

    /// <summary>Starts this program in a role of <see cref="ApplicationProcess"/>.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="assembly">The built assembly, absolute.</param>
    /// <param name="arguments">The role and what it is told.</param>
    /// <param name="cancellation">Ends the process.</param>
    /// <returns>What it tells.</returns>
    /// <exception cref="CommandFailedException">It failed, and why.</exception>
    public static async Task<string> AskAsync(string folder, string assembly, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var (exitCode, output, error) = await Dotnet.RunAsync(
            folder, ["exec", "--runtimeconfig", RuntimeConfig(assembly), Tool, .. arguments], cancellation);
        var answer = RecordingAnswer.Find(output) ?? throw CommandFailedException.Unreadable(
            $"the process that runs {Path.GetFileName(assembly)} ended with {exitCode} and no answer:\n{string.Join('\n', Last(error))}");
        return answer.ExitCode == ExitCode.Ok ? answer.Message : throw new CommandFailedException(answer.ExitCode, answer.Message);
    }

    // A library has none of its own; a copy of it lies beside a program's. One that carries its runtime along names no framework to run on.
    private static string RuntimeConfig(string assembly)
    {
        var own = Path.ChangeExtension(assembly, ".runtimeconfig.json");
        IReadOnlyList<string> found = File.Exists(own) ? [own] : Directory.GetFiles(Path.GetDirectoryName(assembly)!, "*.runtimeconfig.json");
        return found is [var config] && !File.ReadAllText(config).Contains("\"includedFrameworks\"", System.StringComparison.Ordinal)
            ? config
            : Path.ChangeExtension(Tool, ".runtimeconfig.json");
    }

    private static IEnumerable<string> Last(string error) => error
        .Split('\n', System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries)
        .TakeLast(LinesShown);
}
