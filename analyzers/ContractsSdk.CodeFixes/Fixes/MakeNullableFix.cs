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

/// <summary>Makes a member nullable, so that a value can be missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakeNullableFix() : RuleFix(RuleIds.MissingCannotApply)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Make the member nullable"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var type = await SyntaxAt.Member(document, diagnostic, cancellation).ConfigureAwait(false) switch
        {
            PropertyDeclarationSyntax property => property.Type,
            ParameterSyntax parameter => parameter.Type,
            _ => null,
        };
        return type is null or NullableTypeSyntax ? [] : [Edit.Insert(document, type.Span.End, "?")];
    }
}
