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

/// <summary>Says how an enum is encoded, in one of the two ways a number can.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EncodeEnumFix() : RuleFix(RuleIds.EnumNotCategorical)
{
    private const string OneHot = "Add [OneHot]";

    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => [OneHot, "Add [Ordinal]"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var lists = await SyntaxAt.Member(document, diagnostic, cancellation).ConfigureAwait(false) switch
        {
            PropertyDeclarationSyntax property => property.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        var feature = lists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => attribute.Span.Contains(diagnostic.Location.SourceSpan));
        return feature is null ? [] : [Edit.Insert(document, feature.Span.End, way == OneHot ? ", OneHot" : ", Ordinal")];
    }
}
