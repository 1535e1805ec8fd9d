using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>Holds what every analyzer says about a source against the marks in it.</summary>
internal static class RuleCheck
{
    public static async Task<ImmutableArray<Diagnostic>> Holds(string source)
    {
        var project = TestProject.Of(source);
        var found = await AnalyzerRun.Over(project.Compile());

        var expected = string.Concat(project.Files.Select(file => Shown(file.Name, file.Text, file.Marks)));
        var actual = string.Concat(project.Files.Select(file => Shown(file.Name, file.Text, Marks(found, file.Name))));
        if (expected != actual || found.Any(of => !IsInSource(project, of)))
            Assert.Fail($"Expected\n{expected}\nFound\n{actual}\n" + string.Join('\n', found));
        return found;
    }

    private static string Shown(string name, string text, IReadOnlyCollection<Mark> marks) =>
        "//- " + name + "\n" + MarkedSource.Write(text, marks) + "\n";

    private static List<Mark> Marks(ImmutableArray<Diagnostic> found, string file) =>
        [.. found.Where(of => of.Location.SourceTree?.FilePath == file).Select(of => new Mark(of.Id, of.Location.SourceSpan))];

    private static bool IsInSource(TestProject project, Diagnostic found) =>
        project.Files.Any(file => file.Name == found.Location.SourceTree?.FilePath);
}
