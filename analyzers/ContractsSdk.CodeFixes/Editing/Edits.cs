using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>Applies edits that were all found in one and the same solution.</summary>
internal static class Edits
{
    // Without a byte order mark, as everything in a contract's folder.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<Solution> Apply(Solution solution, IEnumerable<Edit> edits, CancellationToken cancellation)
    {
        var distinct = edits.Distinct().ToList();
        foreach (var document in distinct.Where(edit => edit.Document is not null).GroupBy(edit => edit.Document!))
            solution = await Apply(solution, document.Key, document.Select(edit => edit.Change), cancellation).ConfigureAwait(false);
        foreach (var file in distinct.Where(edit => edit.New is not null).GroupBy(edit => edit.New!))
        {
            var text = SourceText.From(string.Concat(file.Select(edit => edit.Change.NewText)), Utf8);
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(file.Key.Project), Path.GetFileName(file.Key.Path), text, filePath: file.Key.Path);
        }

        return solution;
    }

    private static async Task<Solution> Apply(
        Solution solution, DocumentId id, IEnumerable<TextChange> changes, CancellationToken cancellation)
    {
        var document = solution.GetDocument(id) ?? solution.GetAdditionalDocument(id)!;
        var text = (await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(Apart(changes));
        return document is Document ? solution.WithDocumentText(id, text) : solution.WithAdditionalDocumentText(id, text);
    }

    /// <summary>The changes in their order. Of two that overlap only the first is made: the other mends what is then gone.</summary>
    private static IEnumerable<TextChange> Apart(IEnumerable<TextChange> changes)
    {
        var end = 0;
        foreach (var change in changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length))
        {
            if (change.Span.Start < end)
                continue;
            end = change.Span.End;
            yield return change;
        }
    }
}
