using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>What test sources are compiled with: the framework and the packages of this test project.</summary>
internal static class Framework
{
    private static readonly string[] Prefixes = ["System.", "Microsoft.Extensions.", "mscorlib.", "netstandard.", "ContractsSdk.dll", "ContractsSdk.Contracts.dll"];

    private static readonly ConcurrentDictionary<string, CSharpCompilation> Empty = new(StringComparer.Ordinal);

    // C# 14 is still called preview by the compiler packages of the floor this repository supports.
    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.Preview);

    public static ImmutableArray<MetadataReference> References { get; } = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Array.Exists(Prefixes, prefix => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal)))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    public static CSharpCompilation Compilation(string assembly, params ImmutableArray<SyntaxTree> trees) =>
        Empty.GetOrAdd(assembly, Start).AddSyntaxTrees(trees);

    // The framework is read once for each assembly name: a compilation made from another shares what that has read.
    private static CSharpCompilation Start(string assembly)
    {
        var compilation = CSharpCompilation.Create(
            assembly, [], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }
}
