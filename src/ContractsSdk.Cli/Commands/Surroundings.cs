using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using ContractsSdk.Cli.Rendering;

namespace ContractsSdk.Cli.Commands;

/// <summary>Where a command runs: what it writes to, and from where paths lead.</summary>
/// <param name="Output">For what was asked.</param>
/// <param name="Error">For everything else.</param>
/// <param name="Folder">The current folder.</param>
/// <param name="IsTerminal">Whether a person looks at the output: else there is no colour, no frame and no wrapping.</param>
internal sealed record Surroundings(TextWriter Output, TextWriter Error, string Folder, bool IsTerminal)
{
    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(Console.Out, Console.Error, Directory.GetCurrentDirectory(), !Console.IsOutputRedirected);
    }

    /// <summary>Tells people what went wrong.</summary>
    public async Task TellAsync(string message)
    {
        foreach (var line in message.Split('\n'))
            await Error.WriteLineAsync(Printable.Of(line));
    }
}
