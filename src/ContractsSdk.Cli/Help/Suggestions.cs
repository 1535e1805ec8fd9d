using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ContractsSdk.Cli.Help;

/// <summary>What could come next, for shells that complete: <c>[suggest:12] "check --form"</c>.</summary>
internal static class Suggestions
{
    private const string Directive = "[suggest";

    /// <summary>Writes them, a line each, where that is what was asked for.</summary>
    /// <param name="root">Every command.</param>
    /// <param name="arguments">The directive with the position of the cursor (the end when left out), then the line without the program's name.</param>
    /// <param name="output">Where to.</param>
    public static bool TryWrite(Command root, string[] arguments, TextWriter output)
    {
        if (arguments is not [var directive, .. var rest] || !directive.StartsWith(Directive, StringComparison.Ordinal) || !directive.EndsWith(']'))
            return false;
        var whole = rest.Length == 0 ? "" : rest[0];
        var isStated = int.TryParse(directive[Directive.Length..^1].TrimStart(':'), NumberStyles.None, CultureInfo.InvariantCulture, out var position);
        var line = isStated && position < whole.Length ? whole[..position] : whole;
        foreach (var completion in root.Parse(line).GetCompletions(line.Length).Select(item => item.Label).Distinct())
            output.WriteLine(completion);
        return true;
    }
}
