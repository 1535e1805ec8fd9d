using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>
/// A fix is a way from a diagnostic to edits. One occurrence, a document, a project and a solution are then the same work: all edits
/// are found in the source as it is and applied at once.
/// </summary>
public abstract class RuleFix : CodeFixProvider
{
    private protected RuleFix(params ImmutableArray<string> rules) => FixableDiagnosticIds = rules;

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var way in Ways(diagnostic))
            {
                // Offered only where there is something to edit: the source may have changed, or be somewhere it cannot be edited.
                var edits = await Find(context.Document, diagnostic, way, context.CancellationToken).ConfigureAwait(false);
                if (edits.Count == 0)
                    continue;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        way, cancellation => Edits.Apply(context.Document.Project.Solution, edits, cancellation), equivalenceKey: way),
                    diagnostic);
            }
        }
    }

    /// <summary>The ways out of a diagnostic, as the user chooses among them. Most have one.</summary>
    private protected abstract IEnumerable<string> Ways(Diagnostic diagnostic);

    /// <summary>The edits of one way; none when it cannot be gone here.</summary>
    private protected abstract Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation);

    private sealed class FixAll : FixAllProvider
    {
        public static readonly FixAll Instance = new();

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
            fixAllContext.CodeActionEquivalenceKey!,
            cancellation => Mend(fixAllContext.WithCancellationToken(cancellation)),
            fixAllContext.CodeActionEquivalenceKey));

        private static async Task<Solution> Mend(FixAllContext context)
        {
            var way = context.CodeActionEquivalenceKey!;
            var edits = new List<Edit>();
            foreach (var document in Documents(context))
            {
                foreach (var diagnostic in await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
                    edits.AddRange(await ((RuleFix)context.CodeFixProvider).Find(document, diagnostic, way, context.CancellationToken).ConfigureAwait(false));
            }

            return await Edits.Apply(context.Solution, edits, context.CancellationToken).ConfigureAwait(false);
        }

        private static IEnumerable<Document> Documents(FixAllContext context) => context.Scope switch
        {
            FixAllScope.Document => [context.Document!],
            FixAllScope.Project => context.Project.Documents,
            _ => context.Solution.Projects.SelectMany(project => project.Documents),
        };
    }
}
