using System.Globalization;
using System.Text;

namespace ContractsSdk.Contracts.Text;

/// <summary>One word of a line: bare where it can be, else quoted.</summary>
internal static class Token
{
    /// <summary>Whether a character may stand in a bare word.</summary>
    public static bool IsBare(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            or '_' or '.' or '+' or '-' or '/' or ':' or '<' or '>' or '*';

    /// <summary>
    /// Whether the character is only ever written as <c>\uXXXX</c>: what no editor shows, what reorders or breaks a line, and half
    /// of a surrogate pair. A fixed table, because the Unicode categories differ between runtimes.
    /// </summary>
    public static bool IsHidden(string text, int index) => text[index] switch
    {
        < ' ' or (>= '\u007f' and <= '\u009f') or '\u00ad' or '\u061c' or '\u180e' => true,
        (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u206f') => true,
        >= '\ud800' and <= '\udbff' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
        >= '\udc00' and <= '\udfff' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        '\ufeff' or >= '\ufff9' => true,
        _ => false,
    };

    /// <summary>Appends a word. None, which only a contract has that is being typed, is an empty one.</summary>
    public static void Write(StringBuilder line, string? text)
    {
        text ??= "";
        if (IsBare(text))
        {
            line.Append(text);
            return;
        }

        line.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHidden(text, i))
                line.Append(Escape(text[i]));
            else if (text[i] is '"' or '\\')
                line.Append('\\').Append(text[i]);
            else
                line.Append(text[i]);
        }

        line.Append('"');
    }

    /// <summary>The escape of a character.</summary>
    public static string Escape(char c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);

    private static bool IsBare(string text)
    {
        foreach (var c in text)
        {
            if (!IsBare(c))
                return false;
        }

        return text.Length > 0;
    }
}
