using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Pipes;
using System.Linq;

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

        // Whoever asks before it listens gets another server, and this one ends. Its pipe is a file of this name where pipes are files.
        using var listens = new NamedPipeClientStream(".", OperatingSystem.IsWindows() ? _pipe : "/tmp/" + _pipe, PipeDirection.InOut);
        try
        {
            listens.Connect(TimeSpan.FromMinutes(1));
        }
        catch (TimeoutException)
        {
            Dispose();
            throw;
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

    // As it is listed: "10.0.401 [/usr/share/dotnet/sdk]".
    private static string SdkFolder(string folder)
    {
        var version = Dotnet.Run(folder, "--version").Trim();
        var line = Dotnet.Run(folder, "--list-sdks").Split('\n').First(line => line.StartsWith(version + " ", StringComparison.Ordinal));
        return Path.Combine(line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..line.LastIndexOf(']')], version);
    }
}
