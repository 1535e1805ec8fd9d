using System.Globalization;
using System.Text;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>Characters that would end a line, turn its direction or not be seen: in generated source they are written as numbers.</summary>
internal static class Unseen
{
    public static bool Is(char character) => character
        is <= '\u001f' or (>= '\u007f' and <= '\u00a0') or '\u00ad' or '\u061c' or '\u180e' or (>= '\u2000' and <= '\u200f')
        or (>= '\u2028' and <= '\u202f') or (>= '\u205f' and <= '\u206f') or '\u3000' or '\ufeff' or (>= '\ufff0' and <= '\uffff')
        or (>= '\ud800' and <= '\udfff');

    /// <summary>A text on one line of a comment.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                escaped.Append(text[i]).Append(text[++i]);
            else if (Is(text[i]))
                escaped.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A text on one line of a documentation comment.</summary>
    public static string EscapedXml(string text) => Escaped(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
