using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>New lines in the manner of the text they go into.</summary>
internal static class Lines
{
    /// <summary>A line break and the indentation of the line at the position.</summary>
    public static string BreakAndIndent(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var content = line.ToString();
        return Break(text) + content.Substring(0, content.Length - content.TrimStart().Length);
    }

    /// <summary>How lines end in the text.</summary>
    public static string Break(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
