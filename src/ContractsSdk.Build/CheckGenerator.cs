using System;
using System.Linq;
using ContractsSdk.Workspace.Compiling;
using Microsoft.Build.Framework;

namespace ContractsSdk.Build;

/// <summary>Before the compiler: looks whether it can write the other halves of the project's clients.</summary>
public sealed class CheckGenerator : ContractTask
{
    /// <summary>The copies of the generator among the project's analyzers.</summary>
    public ITaskItem[] Generators { get; set; } = [];

    /// <summary>What is compiled.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>MSBuild's <c>CompilerApiVersion</c>.</summary>
    public string? Compiler { get; set; }

    /// <summary>MSBuild's <c>LangVersion</c>.</summary>
    public string? Language { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        // The same file by two names is one file to the compiler.
        var generators = Generators.GroupBy(item => item.GetMetadata("FullPath"), StringComparer.OrdinalIgnoreCase).Select(copies => NameOf(copies.First()));
        var compiler = new CompilerHost([.. generators], Compiler, Language);
        var finding = ClientSources.NotGenerated(Project, Sources.Select(source => source.ItemSpec), compiler);
        return Tell(new([], finding is null ? [] : [finding]));
    }

    private string NameOf(ITaskItem generator) => generator.GetMetadata("NuGetPackageId") is { Length: > 0 } package
        ? $"{package} {generator.GetMetadata("NuGetPackageVersion")}"
        : Project.Relative(generator.ItemSpec);
}
