using System;
using System.Globalization;
using System.Linq;

namespace ContractsSdk.Cli.Golden;

/// <summary>What became of a request: one line among whatever the user's own code writes.</summary>
/// <param name="ExitCode">Of the tool.</param>
/// <param name="Message">What went wrong; empty where nothing did.</param>
internal sealed record RecordingAnswer(int ExitCode, string Message)
{
    private const string Mark = "contracts-golden-answer ";

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Mark}{ExitCode} {Uri.EscapeDataString(Message)}");

    /// <summary>The answer in an output; null where the process ended without one.</summary>
    public static RecordingAnswer? Find(string output)
    {
        var line = output.Split('\n').LastOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal));
        return line?.TrimEnd('\r')[Mark.Length..].Split(' ', 2) is [var exitCode, var message]
            ? new(int.Parse(exitCode, CultureInfo.InvariantCulture), Uri.UnescapeDataString(message))
            : null;
    }
}
