using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;

namespace ContractsSdk.Analyzers.Tests.Performance;

/// <summary>
/// A compiler server of the SDK that nobody else uses: what it takes is what the compilation takes. It stays, as a developer's does,
/// so that after a few rounds nothing is started or compiled just in time while it is measured.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _folder;
    private readonly string _roslyn;
    private readonly string _pipe = $"contracts-{Guid.NewGuid():N}";
    private readonly Process _server;

    public CompilerServer(string folder)
    {
        _folder = folder;
        _roslyn = Path.Combine(SdkFolder(folder), "Roslyn", "bincore");
        _server = Dotnet.Start(folder, Path.Combine(_roslyn, "VBCSCompiler.dll"), "-pipename:" + _pipe);

        // Whoever asks before it listens gets another server, and this one ends; it ends, too, when somebody connects and asks nothing.
        if (!SpinWait.SpinUntil(IsListening, TimeSpan.FromMinutes(1)))
        {
            Dispose();
            throw new TimeoutException("The compiler server did not begin to listen.");
        }
    }

    /// <summary>Compiles. The processor time the server took, of all its threads.</summary>
    public TimeSpan Compile(IEnumerable<string> arguments)
    {
        var file = Path.Combine(_folder, "compile.rsp");
        File.WriteAllLines(file, arguments.Select(argument => argument.Contains('"', StringComparison.Ordinal) ? argument : $"\"{argument}\""));
        _server.Refresh();
        var before = _server.TotalProcessorTime;
        Dotnet.Run(_folder, Path.Combine(_roslyn, "csc.dll"), "-shared:" + _pipe, "@" + file);
        _server.Refresh();
        return _server.TotalProcessorTime - before;
    }

    public void Dispose()
    {
        _server.Kill(entireProcessTree: true);
        _server.WaitForExit();
        _server.Dispose();
    }

    private bool IsListening() => OperatingSystem.IsWindows()
        ? Directory.EnumerateFiles(@"\\.\pipe\").Any(pipe => pipe.EndsWith(_pipe, StringComparison.Ordinal))
        : File.Exists("/tmp/" + _pipe);

    // As it is listed: "10.0.401 [/usr/share/dotnet/sdk]".
    private static string SdkFolder(string folder)
    {
        var version = Dotnet.Run(folder, "--version").Trim();
        var line = Dotnet.Run(folder, "--list-sdks").Split('\n').First(line => line.StartsWith(version + " ", StringComparison.Ordinal));
        return Path.Combine(line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..line.LastIndexOf(']')], version);
    }
}
