using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Retires a feature that is gone, so that callers may still state it and its name never means anything else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RetireFix() : RuleFix(RuleIds.FeatureRemoved)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Retire the feature"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var (name, since) = (diagnostic.Properties[WayOut.Path]!, diagnostic.Properties[WayOut.Declared]!);
        var type = await ClientSyntax.TypeArgument(document, diagnostic, 0, cancellation).ConfigureAwait(false);
        if (type?.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || document.Project.Solution.GetDocument(reference.SyntaxTree) is not { } declared)
        {
            return [];
        }

        var position = (await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false)).SpanStart;
        var text = await declared.GetTextAsync(cancellation).ConfigureAwait(false);
        var attribute = $"[Retired({SymbolDisplay.FormatLiteral(name, quote: true)}, \"{since}\")]";
        return [Edit.Insert(declared, position, attribute + Lines.BreakAndIndent(text, position))];
    }
}
