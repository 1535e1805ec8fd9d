using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace ContractsSdk.OnnxRuntime.Tests.Support;

/// <summary>Runs one explicit test in a process of its own.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it; it must pass.</summary>
    /// <returns>What the process wrote to its error stream.</returns>
    public static async Task<string> Pass(Type type, string method, params (string Name, string Value)[] environment)
    {
        var program = Path.ChangeExtension(type.Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);
        var start = new ProcessStartInfo(program, ["-explicit", "only", "-method", $"{type.FullName}.{method}", "-noColor"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var child = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = child.StandardOutput.ReadToEndAsync(cancellation);
        var errors = await child.StandardError.ReadToEndAsync(cancellation);
        await child.WaitForExitAsync(cancellation);

        Assert.True(child.ExitCode == 0, await output + errors);
        Assert.Contains("Total: 1,", await output, StringComparison.Ordinal);
        return errors;
    }
}
