using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>
/// A change of text somewhere in the solution. Fixes insert and delete text instead of rebuilding trees: what they do not touch
/// stays as it was written, and the same edit found twice is one.
/// </summary>
internal sealed record Edit(DocumentId Document, TextChange Change)
{
    public static Edit Insert(Document document, int position, string text) => new(document.Id, new(new(position, 0), text));

    public static Edit Replace(Document document, TextSpan span, string text) => new(document.Id, new(span, text));

    public static Edit Delete(Document document, TextSpan span) => new(document.Id, new(span, ""));
}
