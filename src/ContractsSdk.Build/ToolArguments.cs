using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContractsSdk.Build;

/// <summary>The arguments of the tool on one line, for the shell of this system and for people.</summary>
internal static class ToolArguments
{
    private const string Plain = "._-/:=";

    /// <summary>Quotes what a shell would read otherwise than it is.</summary>
    public static string Of(IEnumerable<string> arguments) => string.Join(" ", arguments.Select(Quoted));

    private static string Quoted(string argument)
    {
        if (argument.Length > 0 && argument.All(letter => char.IsLetterOrDigit(letter) || Plain.IndexOf(letter) >= 0))
            return argument;
        return Path.DirectorySeparatorChar == '\\'
            ? "\"" + argument.Replace("\"", "\\\"") + "\""
            : "'" + argument.Replace("'", "'\\''") + "'";
    }
}
