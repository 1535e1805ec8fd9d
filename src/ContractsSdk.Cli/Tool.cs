using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Cli.Commands;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli;

/// <summary>Runs one command line. Whatever happens ends in an exit code and a sentence, never in a stack trace.</summary>
internal static class Tool
{
    // A path may begin with '@', and what a file says are no arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] arguments, Surroundings surroundings, CancellationToken cancellation = default)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var commands = CommandTree.Of(surroundings);
        if (Suggestions.TryWrite(commands, arguments, surroundings.Output))
            return ExitCode.Ok;
        var parsed = commands.Parse(arguments, Parsing);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            foreach (var error in parsed.Errors.Select(error => Said(error.Message, parsed.CommandResult.Command)).Distinct())
                await surroundings.TellAsync(error);
            await surroundings.TellAsync($"see {string.Join(' ', CommandTree.PathOf(parsed.CommandResult.Command))} --help");
            return ExitCode.Usage;
        }

        var invocation = new InvocationConfiguration
        {
            Output = surroundings.Output, Error = surroundings.Error, EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await parsed.InvokeAsync(invocation, cancellation);
        }
        catch (CommandFailedException failure)
        {
            await surroundings.TellAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await surroundings.TellAsync("cancelled");
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await surroundings.TellAsync($"a file or folder cannot be read or written: {(e is UnauthorizedAccessException ? "permission is denied" : "the disk or another program is in the way")}");
            return ExitCode.Unreadable;
        }
#pragma warning disable CA1031 // The last resort: people get a sentence to report, and scripts an exit code.
        catch (Exception mistake)
        {
            await surroundings.TellAsync($"a mistake of this program, please report it: {mistake.GetType().Name}: {mistake.Message}");
            return ExitCode.Internal;
        }
#pragma warning restore CA1031
    }

    // The parser does not say which arguments are missing, and puts what may be there in a line each.
    private static string Said(string error, Command command) => error.StartsWith("Required argument missing", StringComparison.Ordinal)
        ? $"'{command.Name}' needs {string.Join(' ', command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0).Select(argument => $"<{argument.Name}>"))}"
        : string.Join(' ', error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("' '", "', '", StringComparison.Ordinal);
}
