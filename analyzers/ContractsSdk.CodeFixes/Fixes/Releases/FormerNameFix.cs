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
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>States the name a feature or output had before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FormerNameFix() : RuleFix(
    RuleIds.FeatureRenamed, RuleIds.OutputRenamed, RuleIds.FeatureFormerNameDropped, RuleIds.OutputFormerNameDropped)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Add the former name"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        if (WayOut.Released(diagnostic) is not { Length: 1 } released)
            return [];
        var former = released[0];
        var member = await SyntaxAt.Member(document, diagnostic, cancellation).ConfigureAwait(false);
        return member is not null && Markers.Find(member, "Feature", "Output") is { } marker && !States(member, former)
            ? [Markers.Add(document, marker, $"FormerName({SymbolDisplay.FormatLiteral(former, quote: true)})")]
            : [];
    }

    private static bool States(SyntaxNode member, string former) =>
        member.DescendantNodes().OfType<AttributeSyntax>()
            .Any(attribute => attribute.Name.ToString() == "FormerName"
                && attribute.DescendantTokens().Any(token => token.Value is string name && name == former));
}
