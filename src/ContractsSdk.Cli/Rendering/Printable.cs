using System.Globalization;
using System.Text;

namespace ContractsSdk.Cli.Rendering;

/// <summary>
/// Text as it may go to a terminal or a log: what no editor shows is written as <c>\uXXXX</c>. Names in contracts are anybody's, and a
/// terminal obeys control characters.
/// </summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
                printable.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                printable.Append(rune);
        }

        return printable.ToString();
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
