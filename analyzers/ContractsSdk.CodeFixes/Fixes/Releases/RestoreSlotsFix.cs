using System;
using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Writes the slots features had when they were released; those that are new come behind them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RestoreSlotsFix() : RuleFix(RuleIds.SlotsReordered, RuleIds.SlotsShifted, RuleIds.EncodingChangedForSameModel)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Write the released slots"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        if (diagnostic.Properties[WayOut.Fact] != "slot"
            || await ClientSyntax.TypeArgument(document, diagnostic, 0, cancellation).ConfigureAwait(false) is not { } type
            || await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return [];
        }

        var features = ContractReader.ReadFeatures(type, compilation, cancellation).Features
            .Where(feature => (feature.Contract.Tensor ?? feature.Contract.Name) == diagnostic.Properties[WayOut.Path]);
        return
        [
            .. from placed in Slots([.. features], feature => WayOut.ReleasedSlot(diagnostic, feature.Contract.Name))
               let marker = placed.Feature.Member.Marker.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax
               let declared = marker is null ? null : document.Project.Solution.GetDocument(marker.SyntaxTree)
               where declared is not null
               from edit in Markers.Set(declared, marker, "Slot", Numeral.Of(placed.Slot))
               select edit,
        ];
    }

    private static IEnumerable<(ReadFeature Feature, int Slot)> Slots(ReadFeature[] features, Func<ReadFeature, int?> released)
    {
        var next = features.Max(feature => released(feature) is { } slot ? slot + FeatureWidth.Of(feature.Contract) : 0);
        foreach (var feature in features.OrderBy(feature => feature.Contract.Slot))
        {
            yield return (feature, released(feature) ?? next);
            if (released(feature) is null)
                next += FeatureWidth.Of(feature.Contract);
        }
    }
}
