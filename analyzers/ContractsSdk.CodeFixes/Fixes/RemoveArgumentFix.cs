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

/// <summary>Removes an argument that has no meaning where it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveArgumentFix() : RuleFix(
    RuleIds.OutsideWithoutRange, RuleIds.SlotWithoutSharedTensor, RuleIds.MissingCannotApply, RuleIds.FallbackWithoutReason)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => diagnostic.Id switch
    {
        RuleIds.OutsideWithoutRange => ["Remove Outside"],
        RuleIds.SlotWithoutSharedTensor => ["Remove Slot"],
        RuleIds.MissingCannotApply => ["Remove Missing"],
        _ => ["Remove On"],
    };

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var argument = await SyntaxAt.Find<AttributeArgumentSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        return argument is null ? [] : [Edit.Delete(document, ListSpans.Of(argument))];
    }
}
