using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContractsSdk.Analyzers.Rules;

namespace ContractsSdk.Analyzers.Tests.Performance;

/// <summary>
/// What generator and analyzers add to the compiler's own time: the processor time of a warm compiler server that compiles the same
/// project in turns with and without them. Neighbours make the times longer, and the ratios scatter; docs/performance.md has what was found.
/// </summary>
public sealed class CompilationTimeTests(ITestOutputHelper output)
{
    private const int WarmUp = 6;
    private const int Rounds = 9;

    [Fact(Explicit = true)]
    public void GeneratorAndAnalyzersStayWithinTheirShare()
    {
        using var project = MeasuredProject.Create(new(200, releases: 5));
        using var server = new CompilerServer(project.Folder);
        var ways = Ways(project, server);
        var taken = ways.ToDictionary(way => way.Key, _ => new List<double>());
        for (var round = -WarmUp; round < Rounds; round++)
        {
            foreach (var (name, arguments) in ways)
            {
                var time = server.Compile(arguments).TotalMilliseconds;
                if (round >= 0)
                    taken[name].Add(time);
            }
        }

        foreach (var (name, times) in taken)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {times.Order().ElementAt(Rounds / 2),6:F0} ms, {times.Min():F0} to {times.Max():F0}"));
        CompileFigure[] figures =
        [
            Figure("analyzers, in a project as dotnet new makes it", "everything", "rules off", 1.10),
            Figure("analyzers, in a project without others", "ours", "generator", null),
            Figure("an analyzer that does nothing, in a project without others", "empty", "generator", null),
            Figure("generator, against its output as source files", "generator", "plain", null),
            Figure("generator and analyzers, against the same sources without", "ours", "plain", 1.10),
        ];
        Array.ForEach(figures, figure => output.WriteLine(figure.ToString()));
        Assert.DoesNotContain(figures, figure => figure.IsOver);

        CompileFigure Figure(string name, string with, string without, double? budget) =>
            new(name, [.. taken[with].Zip(taken[without], (one, other) => one / other)], budget);
    }

    private static Dictionary<string, IReadOnlyList<string>> Ways(MeasuredProject project, CompilerServer server)
    {
        // An analyzer whose rules are all off is not run.
        var off = "/nowarn:" + string.Join(',', Descriptors.ById.Keys.Concat(ChangeDescriptors.ById.Keys).Concat(ModelDescriptors.ById.Keys).Distinct());
        var generated = Directory.CreateDirectory(Path.Combine(project.Folder, "generated")).FullName;
        server.Compile([.. project.OursAlone, "/skipanalyzers+", "/generatedfilesout:" + generated]);
        return new()
        {
            ["everything"] = project.Arguments,
            ["rules off"] = [.. project.Arguments, off],
            ["ours"] = [.. project.OursAlone],
            ["empty"] = [.. project.OursAlone, off, "/analyzer:" + typeof(SilentAnalyzer).Assembly.Location],
            ["generator"] = [.. project.OursAlone, "/skipanalyzers+"],
            ["plain"] = [.. project.Plain, .. Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories)],
        };
    }
}
