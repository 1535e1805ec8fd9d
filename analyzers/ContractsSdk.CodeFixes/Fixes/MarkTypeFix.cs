using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Adds [Features] or [Prediction] to the type a client names. The type may be in another file or project of the solution.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MarkTypeFix() : RuleFix(RuleIds.FeaturesTypeNotMarked, RuleIds.PredictionTypeNotMarked)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => [$"Add [{Attribute(diagnostic)}]"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var named = await SyntaxAt.Find<TypeSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (named is null || model?.GetTypeInfo(named, cancellation).Type is not { } type)
            return [];
        var reference = type.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault();
        if (reference is null || document.Project.Solution.GetDocument(reference.SyntaxTree) is not { } declared)
            return [];
        var position = (await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false)).SpanStart;
        var name = await IsInScope(declared, position, Attribute(diagnostic), cancellation).ConfigureAwait(false)
            ? Attribute(diagnostic)
            : "ContractsSdk." + Attribute(diagnostic);
        var text = await declared.GetTextAsync(cancellation).ConfigureAwait(false);
        return [Edit.Insert(declared, position, $"[{name}]{Lines.BreakAndIndent(text, position)}")];
    }

    private static string Attribute(Diagnostic diagnostic) =>
        diagnostic.Id == RuleIds.FeaturesTypeNotMarked ? "Features" : "Prediction";

    private static async Task<bool> IsInScope(Document document, int position, string attribute, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is not null && model.LookupNamespacesAndTypes(position, name: attribute + "Attribute")
            .Any(found => found.ContainingNamespace is { Name: "ContractsSdk", ContainingNamespace.IsGlobalNamespace: true });
    }
}
