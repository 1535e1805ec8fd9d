using System;
using System.Diagnostics;
using System.Linq;

namespace ContractsSdk.Analyzers.Tests.Performance;

/// <summary>The command <c>dotnet</c>.</summary>
internal static class Dotnet
{
    /// <summary>Runs it to its end; what it wrote to its standard output.</summary>
    /// <exception cref="InvalidOperationException">It failed. The message has all it wrote.</exception>
    public static string Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments.Take(3))} ended with {process.ExitCode}:\n{output}\n{errors.Result}");
    }

    public static Process Start(string folder, params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" },
    })!;
}
