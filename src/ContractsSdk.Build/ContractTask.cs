using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Models;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ContractsSdk.Build;

/// <summary>What the tasks have in common: the project, and how a finding is told.</summary>
public abstract class ContractTask : Task
{
    /// <summary>The folder of the project file.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The models, with <c>Link</c> where the contract calls one otherwise than its path in the project.</summary>
    public ITaskItem[] Models { get; set; } = [];

    /// <summary>Whether nothing may be written: then what is out of date is an error.</summary>
    public bool Locked { get; set; }

    /// <summary>The files that were written.</summary>
    [Output]
    public ITaskItem[] Written { get; set; } = [];

    private protected ProjectFolder Project => new(ProjectDirectory);

    private protected IReadOnlyList<ModelItem> ModelItems =>
        [.. Models.Select(model => new ModelItem(Project, model.ItemSpec, model.GetMetadata("Link")))];

    /// <summary>The contracts in some assemblies; null, and told, where one cannot be read.</summary>
    private protected IReadOnlyList<DeclaringAssembly>? Declared(IEnumerable<ITaskItem> assemblies)
    {
        var declaring = new List<DeclaringAssembly>();
        foreach (var path in assemblies.Select(assembly => assembly.ItemSpec))
        {
            var contracts = ContractAssembly.Read(Project.Absolute(path), out var problem);
            if (contracts is null)
                Log.LogError("{0} cannot be read: {1}; build again", Path.GetFileName(path), problem);
            else
                declaring.Add(new(Path.GetFileNameWithoutExtension(path), contracts, Project.Absolute(path)));
        }

        return Log.HasLoggedErrors ? null : declaring;
    }

    private protected bool Tell(KeptFiles kept)
    {
        Written = [.. kept.Written.Select(file => new TaskItem(Path.Combine(ProjectDirectory, file)))];
        foreach (var file in kept.Written)
            Log.LogMessage(MessageImportance.High, "{0}: written", file);
        foreach (var file in kept.Deleted)
            Log.LogMessage(MessageImportance.High, "{0}: deleted", file);
        foreach (var finding in kept.Findings)
            Tell(finding);
        return !Log.HasLoggedErrors;
    }

    private void Tell(ProjectFinding finding)
    {
        var (rule, file, line) = (finding.Rule, finding.File, finding.Line);
        var link = RulePages.Of(rule);
        switch (finding.Level)
        {
            case RuleLevel.Error:
                Log.LogError(null, rule, null, link, file, line, 1, 0, 0, "{0}", finding.Message);
                break;
            case RuleLevel.Warning:
                Log.LogWarning(null, rule, null, link, file, line, 1, 0, 0, "{0}", finding.Message);
                break;
            case RuleLevel.Info:
                Log.LogMessage(null, rule, null, file, line, 1, 0, 0, MessageImportance.High, "{0}", finding.Message);
                break;
        }
    }
}
