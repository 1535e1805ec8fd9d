using System;

namespace ContractsSdk.Cli.Outcomes;

/// <summary>A command cannot go on, for a reason the user can do something about.</summary>
/// <param name="exitCode">What the program ends with, of <see cref="ExitCode"/>.</param>
/// <param name="message">What is wrong, and what to do: a sentence without its point.</param>
internal sealed class CommandFailedException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailedException Usage(string message) => new(Outcomes.ExitCode.Usage, message);

    public static CommandFailedException Unreadable(string message) => new(Outcomes.ExitCode.Unreadable, message);
}
