using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ContractsSdk.Analyzers;
using ContractsSdk.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractsSdk.Scaffold.Tests.Campaign;

/// <summary>Sources compiled as a project with the packages compiles them: generator and analyzers are there.</summary>
internal static class Compiled
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp13);

    /// <summary>The assembly, and every warning and error.</summary>
    public static async Task<(Assembly? Assembly, IReadOnlyList<Diagnostic> Complaints)> OfAsync(IEnumerable<(string Name, string Text)> sources)
    {
        var compilation = CSharpCompilation.Create(
            "Campaign",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Parse, source.Name + ".cs")),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], parseOptions: Parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new DeclarationAnalyzer(), new ReleaseAnalyzer(), new ModelAnalyzer()];
        var found = await output.WithAnalyzers(analyzers).GetAllDiagnosticsAsync();
        var complaints = found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        using var image = new MemoryStream();
        return (output.Emit(image).Success ? Assembly.Load(image.ToArray()) : null, complaints);
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetExtension(path) == ".dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
