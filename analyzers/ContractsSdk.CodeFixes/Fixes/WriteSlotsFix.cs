using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>
/// Writes the slots of features that share a tensor: where none has one, as they are by the order of declaration; where some have,
/// the free places in that order.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WriteSlotsFix() : RuleFix(RuleIds.PackedWithoutSlots, RuleIds.SlotsOnSomeFeaturesOnly)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Write the slots"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var declaration = await SyntaxAt.Find<TypeDeclarationSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (declaration is null || model?.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type)
            return [];
        var edits = new List<Edit>();
        foreach (var tensor in ContractReader.ReadFeatures(type, model.Compilation, cancellation).Features.GroupBy(TensorOf))
        {
            foreach (var (feature, slot) in FreeSlots.Of([.. tensor.Where(feature => feature.Contract.Slot is not null)]))
            {
                if (feature.Member.Marker.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax marker
                    && marker.ArgumentList?.Arguments.LastOrDefault(argument => argument.NameEquals is null) is { } last
                    && document.Project.Solution.GetDocument(marker.SyntaxTree) is { } declared)
                {
                    edits.Add(Edit.Insert(declared, last.Span.End, $", Slot = {slot}"));
                }
            }
        }

        return edits;
    }

    private static string TensorOf(ReadFeature feature) => feature.Contract.Tensor ?? feature.Contract.Name;
}
