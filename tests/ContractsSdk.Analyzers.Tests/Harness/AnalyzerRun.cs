using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>Runs the generator, then every analyzer of the product over what comes out, as a build does.</summary>
internal static class AnalyzerRun
{
    /// <summary>One of each for all runs: an analyzer keeps nothing from one compilation to the next.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = Made<DiagnosticAnalyzer>(typeof(DiagnosticAnalyzerAttribute));

    /// <summary>What the analyzers say, and every error of the compiler.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Over(CSharpCompilation compilation)
    {
        var generated = Generate(compilation);
        return [.. await Spoken(generated), .. generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>What the analyzers alone say.</summary>
    public static Task<ImmutableArray<Diagnostic>> Spoken(Compilation compilation) =>
        compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();

    private static Compilation Generate(CSharpCompilation compilation)
    {
        var generators = Made<IIncrementalGenerator>(typeof(GeneratorAttribute)).Select(GeneratorExtensions.AsSourceGenerator);
        var driver = CSharpGeneratorDriver.Create(generators, parseOptions: Framework.Parse);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.Empty(diagnostics);
        return generated;
    }

    private static ImmutableArray<T> Made<T>(Type mark) =>
        [.. typeof(Descriptors).Assembly.GetTypes().Where(type => type.GetCustomAttribute(mark) is not null)
            .Select(type => (T)Activator.CreateInstance(type)!)];
}
