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
    public static async Task RunAsync(string folder, RecordingRequest request, CancellationToken cancellation)
    {
        var (exitCode, output, error) = await Dotnet.RunAsync(
            folder, ["exec", "--runtimeconfig", RuntimeConfig(request.Assembly), Tool, RecordingProcess.Role, .. request.ToArguments()], cancellation);
        var answer = RecordingAnswer.Find(output) ?? throw CommandFailedException.Unreadable(
            $"the process that runs {Path.GetFileName(request.Assembly)} ended with {exitCode} and no answer:\n{string.Join('\n', Last(error))}");
        if (answer.ExitCode != ExitCode.Ok)
            throw new CommandFailedException(answer.ExitCode, answer.Message);
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
