using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>
/// A test's source as a project. One text may hold several files, each opened by a line <c>//- Name.cs</c>, and a library of its own
/// behind a line <c>//- library</c>, which is compiled apart and referenced.
/// </summary>
internal sealed class TestProject
{
    private const string FileLine = "//- ";
    private const string LibraryLine = "//- library";

    private TestProject(ImmutableArray<(string Name, string Marked)> files, string? library)
    {
        Files = [.. files.Select(file => (file.Name, MarkedSource.Read(file.Marked).Text, MarkedSource.Read(file.Marked).Marks))];
        Library = library;
    }

    public ImmutableArray<(string Name, string Text, IReadOnlyList<Mark> Marks)> Files { get; }

    public string? Library { get; }

    public static TestProject Of(string source)
    {
        var parts = source.Split(LibraryLine + "\n");
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        var (name, lines) = ("Test.cs", new List<string>());
        foreach (var line in parts[0].Split('\n'))
        {
            if (line.StartsWith(FileLine, StringComparison.Ordinal))
            {
                files.Add((name, string.Join('\n', lines)));
                (name, lines) = (line[FileLine.Length..], []);
            }
            else
            {
                lines.Add(line);
            }
        }

        files.Add((name, string.Join('\n', lines)));
        return new(files.ToImmutable(), parts.Length > 1 ? parts[1] : null);
    }

    public CSharpCompilation Compile()
    {
        var trees = Files.Select(file => Tree(file.Name, file.Text)).ToImmutableArray();
        var compilation = Framework.Compilation("Tests", [.. trees, Tree(Surroundings.FileName, Surroundings.Of(trees))]);
        return Library is null ? compilation : compilation.AddReferences(CompileLibrary(Library));
    }

    /// <summary>The same as a project of a workspace, for code fixes.</summary>
    public Solution AddTo(Solution solution)
    {
        var compilation = Compile();
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Tests", "Tests", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: Framework.Parse, metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), tree.FilePath, tree.GetText(), filePath: tree.FilePath);
        return solution;
    }

    private static PortableExecutableReference CompileLibrary(string source)
    {
        using var image = new System.IO.MemoryStream();
        var library = Framework.Compilation("Library", Tree("Library.cs", source), Tree(Surroundings.FileName, Surroundings.Usings));
        var result = library.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static SyntaxTree Tree(string name, string text) => CSharpSyntaxTree.ParseText(text, Framework.Parse, name);
}
