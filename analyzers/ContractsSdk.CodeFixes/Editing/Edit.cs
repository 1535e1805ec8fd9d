using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>
/// A change of text somewhere in the solution. Fixes insert and delete text instead of rebuilding trees: what they do not touch
/// stays as it was written, and the same edit found twice is one.
/// </summary>
/// <param name="Document">A source file, or one the compiler reads beside the source; null for one that is not there yet.</param>
/// <param name="Change">What becomes of its text.</param>
internal sealed record Edit(DocumentId? Document, TextChange Change)
{
    /// <summary>The file that is not there yet.</summary>
    public NewFile? New { get; init; }

    public static Edit Insert(Document document, int position, string text) => new(document.Id, new(new(position, 0), text));

    public static Edit Replace(Document document, TextSpan span, string text) => new(document.Id, new(span, text));

    public static Edit Delete(Document document, TextSpan span) => new(document.Id, new(span, ""));

    /// <summary>A line at the end of a file beside the source. Several come in the order in which they were found.</summary>
    public static Edit Append(TextDocument document, SourceText text, string line)
    {
        var end = Lines.Break(text);
        var isEnded = text.Length == 0 || text.Lines[text.Lines.Count - 1].Span.IsEmpty;
        return new(document.Id, new(new(text.Length, 0), isEnded ? line + end : end + line));
    }

    /// <summary>A line in a file that is not there yet.</summary>
    public static Edit Append(NewFile file, string line) => new(null, new(default, line + "\n")) { New = file };
}
