using System.Collections.Generic;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Writes the nearest valid id.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NearestContractIdFix() : RuleFix(RuleIds.InvalidContractId)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Write the nearest valid id"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var argument = await SyntaxAt.Find<AttributeArgumentSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        return argument?.Expression is LiteralExpressionSyntax { Token.Value: string id } literal
            ? [Edit.Replace(document, literal.Span, $"\"{ContractId.Nearest(id)}\"")]
            : [];
    }
}
