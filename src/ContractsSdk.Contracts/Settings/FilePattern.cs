using System;
using System.Text;
using System.Text.RegularExpressions;

namespace ContractsSdk.Contracts.Settings;

/// <summary>The patterns of an <c>.editorconfig</c>: <c>*</c>, <c>**</c>, <c>?</c>, <c>[ab]</c>, <c>[!ab]</c>, <c>{a,b}</c>, <c>{1..3}</c>.</summary>
internal static class FilePattern
{
    // Somebody may have written a pattern nobody can match.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Whether a pattern is about a file; a pattern that is none is about nothing.</summary>
    /// <param name="pattern">The pattern. Without a slash it is about files in every folder.</param>
    /// <param name="path">The file, with a slash before it.</param>
    public static bool Matches(string pattern, string path)
    {
        var place = pattern.IndexOf('/') < 0 ? ".*/" : pattern[0] == '/' ? "" : "/";
        try
        {
            return Expression(pattern) is { } expression
                && Regex.IsMatch(path, "^" + place + expression + "$", RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string? Expression(string pattern)
    {
        var expression = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var rest = pattern.Substring(i);
            switch (pattern[i])
            {
                case '\\' when i + 1 < pattern.Length:
                    expression.Append(Regex.Escape(pattern[++i].ToString()));
                    break;
                case '*' when rest.StartsWith("**", StringComparison.Ordinal):
                    expression.Append(".*");
                    i++;
                    break;
                case '*':
                    expression.Append("[^/]*");
                    break;
                case '?':
                    expression.Append("[^/]");
                    break;
                case '[' when pattern.IndexOf(']', i) is > 0 and var end:
                    expression.Append(Class(pattern.Substring(i + 1, end - i - 1)));
                    i = end;
                    break;
                case '{' when Regex.Match(rest, @"^\{-?\d+\.\.-?\d+\}") is { Success: true } range:
                    // Any number: which ones are meant is seldom asked.
                    expression.Append("-?[0-9]+");
                    i += range.Length - 1;
                    break;
                case '{':
                    expression.Append("(?:");
                    depth++;
                    break;
                case ',' when depth > 0:
                    expression.Append('|');
                    break;
                case '}' when depth > 0:
                    expression.Append(')');
                    depth--;
                    break;
                default:
                    expression.Append(Regex.Escape(pattern[i].ToString()));
                    break;
            }
        }

        return depth == 0 ? expression.ToString() : null;
    }

    private static string Class(string letters) => letters.StartsWith("!", StringComparison.Ordinal)
        ? "[^" + Escaped(letters.Substring(1)) + "]"
        : "[" + Escaped(letters) + "]";

    private static string Escaped(string letters) => letters.Replace("\\", "\\\\").Replace("^", "\\^").Replace("[", "\\[");
}
