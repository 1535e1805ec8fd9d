using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Analyzers.Tests.Rules.Releases;
using ContractsSdk.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Tests.Fixes.Releases;

/// <summary>Applies a fix to what the release analyzer found in a workspace, one at a time and all at once, and checks again.</summary>
internal static class ReleaseFixCheck
{
    private const string Folder = "/project/contracts/fraud-detector/";

    public static async Task Holds(ReleaseFixCase @case)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Solution(workspace.CurrentSolution, @case);
        var found = await Found(solution);
        var mendable = new List<Diagnostic>();
        foreach (var diagnostic in found.Where(of => @case.Fix.FixableDiagnosticIds.Contains(of.Id) && of.Location.IsInSource))
        {
            if ((await Actions(@case.Fix, solution, diagnostic)).Any(action => action.EquivalenceKey == @case.Way))
                mendable.Add(diagnostic);
        }

        Assert.True(mendable.Count > 0, $"'{@case.Way}' is not offered for\n" + string.Join('\n', found));
        if (mendable.Count == 1 || @case.Fix is DeclareVersionFix)
            await Expect(@case, await Result((await Actions(@case.Fix, solution, mendable[0])).Single(action => action.EquivalenceKey == @case.Way)));
        foreach (var scope in @case.Fix.GetFixAllProvider()!.GetSupportedFixAllScopes())
        {
            var context = new FixAllContext(
                Document(solution, mendable[0]), @case.Fix, scope, @case.Way, mendable.Select(of => of.Id), new Known(mendable), CancellationToken.None);
            await Expect(@case, await Result((await @case.Fix.GetFixAllProvider()!.GetFixAsync(context))!));
        }
    }

    /// <summary>The ways a fix offers for what is found in a case.</summary>
    public static async Task<IEnumerable<string>> Offered(ReleaseFixCase @case)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Solution(workspace.CurrentSolution, @case);
        var ways = new List<string>();
        foreach (var diagnostic in (await Found(solution)).Where(of => @case.Fix.FixableDiagnosticIds.Contains(of.Id) && of.Location.IsInSource))
            ways.AddRange((await Actions(@case.Fix, solution, diagnostic)).Select(action => action.Title));
        return ways;
    }

    private static async Task Expect(ReleaseFixCase @case, Solution solution)
    {
        Assert.Equal(@case.Fixed, (await Named(solution, "Test.cs").GetTextAsync()).ToString());
        Assert.Equal(@case.AcceptedAfterwards, solution.Projects.Single().AdditionalDocuments.SingleOrDefault(file => file.Name == "accepted.txt") is { } accepted
            ? (await accepted.GetTextAsync()).ToString()
            : null);
        Assert.Equal(@case.Left.Order(StringComparer.Ordinal), (await Found(solution)).Select(ReleaseRun.Words).Order(StringComparer.Ordinal));
    }

    private static Solution Solution(Solution empty, ReleaseFixCase @case)
    {
        var solution = TestProject.Of(@case.Is).AddTo(empty);
        var project = solution.ProjectIds.Single();
        var files = ReleaseRun.Released(@case.Was, "1.0.0").Select(file => (Name: System.IO.Path.GetFileName(file.Path), Text: file.GetText().ToString()));
        foreach (var (name, text) in @case.Accepted is null ? files : files.Append(("accepted.txt", @case.Accepted)))
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), name, text, filePath: Folder + name);
        return solution;
    }

    private static async Task<ImmutableArray<Diagnostic>> Found(Solution solution)
    {
        var project = solution.Projects.Single();
        var compilation = (await project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await compilation
            .WithAnalyzers([new ReleaseAnalyzer()], new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
    }

    private static async Task<List<CodeAction>> Actions(CodeFixProvider fix, Solution solution, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new(Document(solution, diagnostic), diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> Result(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static Document Document(Solution solution, Diagnostic diagnostic) => solution.GetDocument(diagnostic.Location.SourceTree)!;

    private static Document Named(Solution solution, string name) => solution.Projects.Single().Documents.Single(document => document.Name == name);

    private sealed class Known(List<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(of => of.Location.SourceTree!.FilePath == document.Name));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
