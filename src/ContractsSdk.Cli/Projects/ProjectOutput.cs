using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Cli.Projects;

/// <summary>Finds what a project was built to, and its models.</summary>
internal static class ProjectOutput
{
    private const string NotHeld = "so its heads are not held against an assembly; build it, or name the assembly with --assembly";

    /// <summary>Looks for it; builds nothing.</summary>
    public static async Task<BuiltProject> FindAsync(Project project, BuildSettings settings, CancellationToken cancellation)
    {
        var evaluation = project.File is null ? null : await ProjectEvaluation.ReadAsync(project, settings.Properties, cancellation);
        IReadOnlyList<ModelItem> models = evaluation is null
            ? DefaultModels(project)
            : [.. evaluation.Models.Select(model => new ModelItem(project.Folder, model.Path, model.Link))];
        if (settings.Assemblies.Count > 0)
            return new([.. settings.Assemblies.Select(Named)], models, evaluation is not null, null);
        if (evaluation is null)
            return new([], models, HasAllModels: false, project.File is null ? null : "MSBuild cannot say what the project builds, " + NotHeld);

        var paths = await PathsAsync(project, evaluation, settings, cancellation);
        var built = paths.Where(File.Exists).ToList();
        return new([.. built.Select(Read)], models, HasAllModels: true, built.Count == paths.Count ? null : "the project is not built, " + NotHeld);
    }

    private static async Task<IReadOnlyList<string>> PathsAsync(
        Project project, ProjectEvaluation evaluation, BuildSettings settings, CancellationToken cancellation)
    {
        if (evaluation.TargetFrameworks.Count == 0)
            return [evaluation.TargetPath];
        var paths = new List<string>();
        foreach (var framework in evaluation.TargetFrameworks)
        {
            var inner = await ProjectEvaluation.ReadAsync(project, [.. settings.Properties, $"-p:TargetFramework={framework}"], cancellation);
            paths.Add(inner?.TargetPath ?? "");
        }

        return paths;
    }

    // What the package's own properties say; MSBuild may know better, when it can be asked.
    private static List<ModelItem> DefaultModels(Project project)
    {
        var folder = project.Folder.Absolute("models");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.onnx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => new ModelItem(project.Folder, file))]
            : [];
    }

    private static DeclaringAssembly Named(string path) => File.Exists(path)
        ? Read(path)
        : throw CommandFailedException.Unreadable($"there is no assembly '{Path.GetFileName(path)}'");

    private static DeclaringAssembly Read(string path) => ContractAssembly.Read(path, out var problem) is { } contracts
        ? new(Path.GetFileNameWithoutExtension(path), contracts, path)
        : throw CommandFailedException.Unreadable($"{Path.GetFileName(path)} cannot be read: {problem}; build again");
}
