using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli.Projects;

/// <summary>Runs the .NET CLI.</summary>
internal static class Dotnet
{
    /// <summary>Runs it to its end; killed with what it started when cancelled.</summary>
    /// <returns>Its exit code, its output and its errors.</returns>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfAnOuterBuild).ToList())
            start.Environment.Remove(name);

        // What it says is read by this program.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // A server it left behind would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    // Started from a build, the SDK of that build would be taken for the one of this project.
    private static bool IsOfAnOuterBuild(string name) => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new CommandFailedException(ExitCode.BuildFailed, "the .NET SDK is not on the path, so nothing can be built or asked of the project");
        }
    }
}
