using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Settings;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Workspace.Settings;

/// <summary>
/// What a project decided about the rules, in the <c>.editorconfig</c> and <c>.globalconfig</c> of its folder and those above, as they
/// are for a file of C# in the project's folder.
/// </summary>
public static class ProjectSettings
{
    private const string EditorConfigName = ".editorconfig";
    private const string GlobalConfigName = ".globalconfig";

    /// <summary>Reads them. Never throws what a file may cause.</summary>
    /// <param name="project">The project.</param>
    /// <param name="findings">Settings that cannot be followed (MC611).</param>
    public static ComparisonOptions Read(ProjectFolder project, out IReadOnlyList<ProjectFinding> findings)
    {
        var found = new List<ProjectFinding>();
        var files = new List<EditorConfigFile>();
        foreach (var path in Folders(project.Root).SelectMany(folder => new[] { Path.Combine(folder, EditorConfigName), Path.Combine(folder, GlobalConfigName) }))
        {
            if (TextFile.Read(path, out var problem) is { } text)
                files.Add(new(Slashes(Path.GetDirectoryName(path)!), Path.GetFileName(path), text));
            else if (problem is not null)
                found.Add(Finding(project, path, $"{Path.GetFileName(path)} cannot be read: {problem}"));
        }

        var settings = EditorConfig.Of(Slashes(Path.Combine(project.Root, "Contract.cs")), files);
        var options = ComparisonOptions.Read(settings, out var problems);
        found.AddRange(problems.Select(problem => Finding(project, Path.Combine(project.Root, EditorConfigName), problem)));
        findings = found;
        return options;
    }

    // The folder of a file of settings may be any above; a message names it as if it were the nearest.
    private static ProjectFinding Finding(ProjectFolder project, string path, string message) => new(
        RuleIds.SettingNotKnown, RuleCatalogue.Of(RuleIds.SettingNotKnown).Verdict.Level, project.Relative(path), 1, message);

    private static IEnumerable<string> Folders(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
            yield return above;
    }

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
