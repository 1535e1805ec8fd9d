using System;
using System.Globalization;
using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>What has to hold of every run of the generator, whatever the test is about.</summary>
internal static class GeneratorCheck
{
    private static readonly string[] Cultures = ["fi-FI", "tr-TR"];

    /// <summary>Runs the generator over a source that compiles.</summary>
    public static GeneratorRun Holds(string source)
    {
        var compilation = TestProject.Of(source).Compile();
        var run = GeneratorRun.Of(compilation);
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.Complaints());
        HoldsNoSymbol(run);
        EditElsewhereRunsNothing(run);
        OrderOfFilesMeansNothing(run, compilation);
        foreach (var culture in Cultures)
            CultureMeansNothing(run, compilation, culture);
        return run;
    }

    private static void HoldsNoSymbol(GeneratorRun run)
    {
        foreach (var step in run.Result.TrackedSteps[StepNames.Client])
        {
            foreach (var (declaration, _) in step.Outputs.Where(output => output.Value is ClientDeclaration))
                ObjectGraph.HoldsNothingOfTheCompiler(declaration);
        }
    }

    private static void EditElsewhereRunsNothing(GeneratorRun run)
    {
        var edited = run.Again(compilation => compilation
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal sealed class Elsewhere { private int Edited() => 1; }", Framework.Parse)));
        foreach (var (name, steps) in edited.Result.TrackedSteps.Where(steps => steps.Key is StepNames.Client or StepNames.Any))
        {
            Assert.All(steps.SelectMany(step => step.Outputs), output =>
                Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name}: {output.Reason}"));
        }

        var outputs = edited.Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs);
        Assert.All(outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static void OrderOfFilesMeansNothing(GeneratorRun run, CSharpCompilation compilation)
    {
        var reversed = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
        Assert.Equal(run.Files.OrderBy(file => file.Key, StringComparer.Ordinal), GeneratorRun.Of(reversed).Files.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    private static void CultureMeansNothing(GeneratorRun run, CSharpCompilation compilation, string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(run.Files, GeneratorRun.Of(compilation).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
