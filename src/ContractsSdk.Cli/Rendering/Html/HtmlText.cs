using System.Text;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>Text inside a page, also between quotes: nothing of it is taken for markup, and what no reader would see is written out.</summary>
internal static class HtmlText
{
    public static void Append(StringBuilder page, string text)
    {
        foreach (var c in Printable.Of(text))
        {
            _ = c switch
            {
                '&' => page.Append("&amp;"),
                '<' => page.Append("&lt;"),
                '>' => page.Append("&gt;"),
                '"' => page.Append("&quot;"),
                '\'' => page.Append("&#39;"),
                _ => page.Append(c),
            };
        }
    }
}
