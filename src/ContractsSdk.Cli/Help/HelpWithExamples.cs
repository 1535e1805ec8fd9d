using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ContractsSdk.Cli.Help;

/// <summary>The help of a command, and how it is used.</summary>
/// <param name="help">The help of the library.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DocumentedCommand { Examples.Count: > 0 } command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
                output.WriteLine("  " + example);
            output.WriteLine();
        }

        return result;
    }
}
