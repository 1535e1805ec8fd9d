using System.Collections.Generic;
using System.CommandLine;

namespace ContractsSdk.Cli.Commands;

/// <summary>Options that come together.</summary>
internal static class CommandOptions
{
    public static void AddAll(this Command command, IEnumerable<Option> options)
    {
        foreach (var option in options)
            command.Add(option);
    }
}
