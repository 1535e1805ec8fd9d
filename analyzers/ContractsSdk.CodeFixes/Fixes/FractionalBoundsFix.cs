using System.Collections.Generic;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Writes the bounds of a range as fractions: <c>Range(0, 50_000)</c> becomes <c>Range(0.0, 50_000.0)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FractionalBoundsFix() : RuleFix(RuleIds.IntegerBoundsOnFractionalMember)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Write fractional bounds"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var range = await SyntaxAt.Find<AttributeSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        return [.. range?.ArgumentList?.Arguments
            .Where(argument => argument.NameEquals is null)
            .SelectMany(argument => Fraction(document, argument.Expression)) ?? []];
    }

    // Digits and separators stay as they are written; what is no decimal literal is converted where it stands.
    private static IEnumerable<Edit> Fraction(Document document, ExpressionSyntax bound)
    {
        if (Number(bound) is { Token: { Value: int value, Text: var written } } number)
        {
            yield return written.Length > 1 && char.IsLetter(written[1])
                ? Edit.Replace(document, number.Span, value.ToString(CultureInfo.InvariantCulture) + ".0")
                : Edit.Insert(document, number.Span.End, ".0");
            yield break;
        }

        var isSimple = bound is NameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax;
        yield return Edit.Insert(document, bound.SpanStart, isSimple ? "(double)" : "(double)(");
        if (!isSimple)
            yield return Edit.Insert(document, bound.Span.End, ")");
    }

    private static LiteralExpressionSyntax? Number(ExpressionSyntax bound) => bound switch
    {
        LiteralExpressionSyntax { Token.Value: int } literal => literal,
        PrefixUnaryExpressionSyntax sign => Number(sign.Operand),
        ParenthesizedExpressionSyntax inner => Number(inner.Expression),
        _ => null,
    };
}
