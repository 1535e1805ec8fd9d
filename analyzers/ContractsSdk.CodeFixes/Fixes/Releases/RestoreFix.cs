using System;
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

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Takes a change of a feature or output back: its attribute or type says again what was released.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RestoreFix() : RuleFix([.. RuleCatalogue.All.Select(rule => rule.Id)])
{
    private delegate IEnumerable<Edit> Restoring(ReleasedMember member);

    private static readonly Dictionary<string, (string Words, Restoring Edits)> Facts = new(StringComparer.Ordinal)
    {
        ["unit"] = ("unit", RestoredArguments.Unit),
        ["window"] = ("time window", RestoredArguments.Window),
        ["missing"] = ("value for a missing one", RestoredArguments.Missing),
        ["outside"] = ("policy outside the range", RestoredArguments.Outside),
        ["element"] = ("element type", RestoredArguments.Element),
        ["meaning"] = ("meaning", RestoredArguments.Meaning),
        ["positive"] = ("positive class", RestoredArguments.Positive),
        ["threshold"] = ("threshold", RestoredArguments.Threshold),
        ["index"] = ("position", RestoredArguments.Index),
        ["name"] = ("name", RestoredArguments.Name),
        ["sensitive"] = ("sensitivity", RestoredAttributes.Sensitive),
        ["range"] = ("range", RestoredAttributes.Range),
        ["category"] = ("order of the categories", RestoredAttributes.Order),
        ["label"] = ("order of the labels", RestoredAttributes.Order),
        ["type"] = ("type", RestoredTypes.Type),
        ["null"] = ("nullability", RestoredTypes.Nullability),
    };

    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(WayOut.Fact, out var fact) && fact is not null && Facts.TryGetValue(fact, out var restored)
            ? ["Restore the released " + restored.Words]
            : [];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation) =>
        Ways(diagnostic).Contains(way) && await ReleasedMember.Find(document, diagnostic, cancellation).ConfigureAwait(false) is { } member
            ? [.. Facts[diagnostic.Properties[WayOut.Fact]!].Edits(member)]
            : [];
}
