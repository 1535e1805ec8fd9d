using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>One run of the generator, and what its output compiles to.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions Strict = Framework.Parse.WithDocumentationMode(DocumentationMode.Diagnose);
    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        (Input, Output) = (input, output);
        Result = _driver.GetRunResult().Results.Single();
    }

    public CSharpCompilation Input { get; }

    public Compilation Output { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public static GeneratorRun Of(CSharpCompilation compilation)
    {
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        var driver = CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], parseOptions: Strict, driverOptions: options);
        var strict = compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.Create((CSharpSyntaxNode)tree.GetRoot(), Strict, tree.FilePath));
        return new(driver, compilation
            .WithOptions(compilation.Options.WithOverflowChecks(true).WithWarningLevel(9999))
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(strict));
    }

    /// <summary>Another run of the same generator, over what became of the compilation.</summary>
    public GeneratorRun Again(Func<CSharpCompilation, CSharpCompilation> edit) => new(_driver, edit(Input));

    /// <summary>Every error, and everything the compiler says about generated code.</summary>
    public IEnumerable<Diagnostic> Complaints()
    {
        var generated = Result.GeneratedSources.Select(source => source.SyntaxTree).ToHashSet();
        return Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is { } tree && generated.Contains(tree)));
    }
}
