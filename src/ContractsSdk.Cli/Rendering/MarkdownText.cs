using System.Text;

namespace ContractsSdk.Cli.Rendering;

/// <summary>Text inside Markdown: nothing of it is taken for markup, HTML or another cell.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>|#~&";

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Printable.Of(text))
        {
            if (Special.Contains(c, System.StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
