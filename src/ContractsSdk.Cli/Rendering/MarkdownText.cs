using System.Text;

namespace ContractsSdk.Cli.Rendering;

/// <summary>Text inside Markdown: nothing of it is taken for markup, HTML or another cell.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>|#~&";

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var printable = Printable.Of(text);
        for (var i = 0; i < printable.Length; i++)
        {
            if (Special.Contains(printable[i], System.StringComparison.Ordinal) && !IsInsideAWord(printable, i))
                escaped.Append('\\');
            escaped.Append(printable[i]);
        }

        return escaped.ToString();
    }

    // account_age_days reads better as it is, and is no markup.
    private static bool IsInsideAWord(string text, int index) => text[index] == '_'
        && index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);
}
