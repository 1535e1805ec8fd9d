using System;
using System.Globalization;
using System.Text;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Text as a message can show it: what cannot be seen, or would break the line, is escaped.</summary>
internal static class Visible
{
    public static string Text(string text) => Escaped(text, IsHidden);

    /// <summary>Text whose letters are in doubt: only those of ASCII are shown as they are.</summary>
    public static string Letters(string text) => Escaped(text, character => character is < ' ' or > '~');

    private static string Escaped(string text, Func<char, bool> isEscaped)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (isEscaped(character))
                shown.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                shown.Append(character);
        }

        return shown.ToString();
    }

    /// <summary>Whether a character has no picture of its own: controls, directions, zero widths, halves of a pair.</summary>
    public static bool IsHidden(char character) => character
        is <= '\u001f' or (>= '\u007f' and <= '\u009f') or '\u00ad' or '\u061c' or '\u180e' or (>= '\u200b' and <= '\u200f')
        or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or '\ufeff' or (>= '\ufff9' and <= '\uffff')
        or (>= '\ud800' and <= '\udfff');
}
