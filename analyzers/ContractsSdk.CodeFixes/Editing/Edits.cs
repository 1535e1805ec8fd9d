using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>Applies edits that were all found in one and the same solution.</summary>
internal static class Edits
{
    public static async Task<Solution> Apply(Solution solution, IEnumerable<Edit> edits, CancellationToken cancellation)
    {
        foreach (var document in edits.Distinct().GroupBy(edit => edit.Document))
        {
            var text = await solution.GetDocument(document.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Key, text.WithChanges(Apart(document.Select(edit => edit.Change))));
        }

        return solution;
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
