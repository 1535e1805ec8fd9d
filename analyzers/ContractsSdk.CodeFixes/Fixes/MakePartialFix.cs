using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Makes a client, and every type around it, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakePartialFix() : RuleFix(RuleIds.ClientNotPartial, RuleIds.ContainingTypeNotPartial)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Make partial"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var client = await SyntaxAt.Find<TypeDeclarationSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        return client is null
            ? []
            : [.. client.AncestorsAndSelf()
                .OfType<TypeDeclarationSyntax>()
                .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
                .Select(type => Edit.Insert(document, type.Keyword.SpanStart, "partial "))];
    }
}
