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
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Declares the version that answers for everything that changed: whichever finding asks for it, it is one edit a client.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeclareVersionFix() : RuleFix([.. RuleCatalogue.All.Select(rule => rule.Id)])
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(WayOut.Version, out var version) && version is not null ? ["Declare version " + version] : [];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        // Of several clients some need another version.
        if (!Ways(diagnostic).Contains(way) || await ClientSyntax.Version(document, diagnostic, cancellation).ConfigureAwait(false) is not var (client, version))
            return [];
        return version.Expression is LiteralExpressionSyntax literal
            ? [Edit.Replace(client, literal.Span, $"\"{diagnostic.Properties[WayOut.Version]}\"")]
            : [];
    }
}
