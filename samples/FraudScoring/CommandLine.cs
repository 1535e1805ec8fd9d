using System.Collections.Generic;

namespace FraudScoring;

/// <summary>What the user asked for.</summary>
internal sealed record CommandLine(bool Json = false, bool Help = false, string? Error = null)
{
    public const string Usage = """
        Scores one day of card transactions, with an engine that fails for a while, and says who answered what.

        Usage: FraudScoring [options]

          --json   the report as JSON
          --help   this text

        Exit codes: 0 scored, 1 could not score, 2 wrong usage.
        """;

    public static CommandLine Parse(IEnumerable<string> arguments)
    {
        var command = new CommandLine();
        foreach (var argument in arguments)
        {
            switch (argument)
            {
                case "--json":
                    command = command with { Json = true };
                    break;
                case "--help" or "-h" or "-?":
                    command = command with { Help = true };
                    break;
                default:
                    return new(Error: $"Unknown option '{argument}'.");
            }
        }

        return command;
    }
}
