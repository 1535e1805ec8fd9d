using System.Collections.Generic;
using System.Composition;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>
/// Writes the line that accepts a finding, but for the reason: that one somebody has to state, and until then the build asks for it
/// (MC607).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AcceptFix() : RuleFix([.. RuleCatalogue.All
    .Where(rule => rule.Verdict.Acceptance == Acceptance.Needed || rule.Milder?.Acceptance == Acceptance.Needed)
    .Select(rule => rule.Id)])
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Write the line of accepted.txt, to be given a reason"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(WayOut.Accept, out var line) || line is null)
            return [];
        var files = document.Project.AdditionalDocuments.Where(file => IsOf(file, diagnostic.Properties[WayOut.Contract]!)).ToList();
        var folder = files.Select(file => Path.GetDirectoryName(file.FilePath)).FirstOrDefault();
        if (folder is null)
            return [];
        if (files.Find(file => Path.GetFileName(file.FilePath) == BaselineFile.Accepted) is not { } list)
            return [Edit.Append(new NewFile(document.Project.Id, Path.Combine(folder, BaselineFile.Accepted)), line)];
        var text = await list.GetTextAsync(cancellation).ConfigureAwait(false);
        return text.Lines.Any(other => other.ToString() == line) ? [] : [Edit.Append(list, text, line)];
    }

    private static bool IsOf(TextDocument file, string contract) =>
        file.FilePath is { } path && ReleasedContract.IdOf(path) == contract;
}
