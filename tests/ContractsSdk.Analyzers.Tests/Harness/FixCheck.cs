using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>Applies a fix, compares the text, and holds every analyzer against the result.</summary>
internal static class FixCheck
{
    public static async Task Holds(CodeFixProvider fix, FixCase source)
    {
        var found = await RuleCheck.Holds(source.Before);
        var project = TestProject.Of(source.Before);
        using var workspace = new AdhocWorkspace();
        var solution = project.AddTo(workspace.CurrentSolution);
        var mendable = found.Where(of => fix.FixableDiagnosticIds.Contains(of.Id)).ToImmutableArray();

        if (mendable.Length == 1)
            Assert.Equal(source.After, await Text(project, source, await One(fix, solution, mendable[0], source.Way)));
        foreach (var scope in fix.GetFixAllProvider()!.GetSupportedFixAllScopes().Where(scope => scope != FixAllScope.Document || project.Files.Length == 1))
            Assert.Equal(source.After, await Text(project, source, await All(fix, solution, mendable, source.Way, scope)));

        await RuleCheck.Holds(source.After);
    }

    public static async Task<IReadOnlyList<string>> Offered(CodeFixProvider fix, string source)
    {
        var found = await RuleCheck.Holds(source);
        using var workspace = new AdhocWorkspace();
        var solution = TestProject.Of(source).AddTo(workspace.CurrentSolution);
        return [.. (await Actions(fix, solution, found.Single(of => fix.FixableDiagnosticIds.Contains(of.Id)))).Select(action => action.Title)];
    }

    private static async Task<Solution> One(CodeFixProvider fix, Solution solution, Diagnostic diagnostic, string way) =>
        await Result((await Actions(fix, solution, diagnostic)).Single(action => action.EquivalenceKey == way));

    private static async Task<List<CodeAction>> Actions(CodeFixProvider fix, Solution solution, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new(Document(solution, diagnostic), diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> All(
        CodeFixProvider fix, Solution solution, ImmutableArray<Diagnostic> diagnostics, string way, FixAllScope scope)
    {
        var context = new FixAllContext(
            Document(solution, diagnostics[0]), fix, scope, way, diagnostics.Select(of => of.Id), new Known(diagnostics), CancellationToken.None);
        return await Result((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private static async Task<Solution> Result(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static Document Document(Solution solution, Diagnostic diagnostic) =>
        solution.Projects.SelectMany(project => project.Documents).Single(document => document.Name == diagnostic.Location.SourceTree!.FilePath);

    // As the source of the case is written, so that the two can be compared: with its marks, which the expected text states.
    private static async Task<string> Text(TestProject project, FixCase source, Solution solution)
    {
        var files = new List<string>();
        foreach (var (name, _, _) in project.Files)
        {
            var document = solution.Projects.SelectMany(of => of.Documents).Single(of => of.Name == name);
            var marks = TestProject.Of(source.After).Files.Single(file => file.Name == name).Marks;
            files.Add((files.Count == 0 ? "" : $"//- {name}\n") + MarkedSource.Write((await document.GetTextAsync()).ToString(), marks));
        }

        return string.Join('\n', files);
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(of => of.Location.SourceTree!.FilePath == document.Name));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
