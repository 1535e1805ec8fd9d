using System.Collections.Generic;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Removes an attribute that says something twice, cannot apply, contradicts another or has no effect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveAttributeFix() : RuleFix(
    RuleIds.AttributeOnPropertyAndParameter, RuleIds.ConstraintCannotApply, RuleIds.SeveralCategoricalAttributes, RuleIds.AttributeWithoutEffect)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Remove the attribute"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var attribute = await SyntaxAt.Find<AttributeSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        return attribute is null ? [] : [Edit.Delete(document, ListSpans.Of(attribute))];
    }
}
