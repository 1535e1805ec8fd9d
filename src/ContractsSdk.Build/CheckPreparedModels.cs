using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Workspace.Models;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ContractsSdk.Build;

/// <summary>
/// Before signatures are kept: holds each prepared model against its original, and says which of them the tool has to prepare again. Starts no
/// process; the models are the originals, with <c>Into</c> for the prepared model's path and <c>Keep</c> for the outputs somebody reads.
/// </summary>
public sealed class CheckPreparedModels : ContractTask
{
    private readonly List<ITaskItem> _stale = [];
    private readonly List<ITaskItem> _files = [];

    /// <summary>Whether there is a built assembly, whose engine can prove a prepared model.</summary>
    public bool CanProve { get; set; }

    /// <summary>The prepared models that are out of date, relative to the project, with the <c>Arguments</c> of the tool.</summary>
    [Output]
    public ITaskItem[] Stale { get; set; } = [];

    /// <summary>The files of the originals that were read.</summary>
    [Output]
    public ITaskItem[] Files { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (var item in Models)
            Check(item, new(Project, item.ItemSpec));
        (Stale, Files) = ([.. _stale], [.. _files]);
        return !Log.HasLoggedErrors;
    }

    private void Check(ITaskItem item, ModelItem original)
    {
        var into = item.GetMetadata("Into");
        if (!into.EndsWith(".onnx", StringComparison.OrdinalIgnoreCase))
        {
            Error(original, $"{original.Name} is to be prepared, and its item PreparedModel names no .onnx with Into");
            return;
        }

        var prepared = new ModelItem(Project, into);
        var keep = item.GetMetadata("Keep").Split(';').Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        var check = PreparedModelCheck.Of(original, prepared, keep);
        _files.AddRange(check.Files.Select(file => new TaskItem(file)));
        if (check.Problem is { } problem)
            Error(original, $"{original.Name} {problem}");
        else if (check.Absent is { } absent)
            Log.LogMessage(MessageImportance.High, "{0} {1}; {2} is not held against it", original.Name, absent, prepared.Name);
        else if (!check.IsCurrent)
            Outdated(original, prepared, ToolArguments.Of(new[] { "prepare", original.Name, "-o", prepared.Name }.Concat(keep.SelectMany(name => new[] { "--keep", name }))));
    }

    private void Outdated(ModelItem original, ModelItem prepared, string arguments)
    {
        if (CanProve && !Locked)
            _stale.Add(new TaskItem(prepared.Name, new Dictionary<string, string> { ["Arguments"] = arguments }));
        else
            Error(prepared, $"{prepared.Name} is not what this version prepares of {original.Name}, or is not there; run contracts {arguments}, and commit it");
    }

    private void Error(ModelItem model, string message) => Log.LogError(null, null, null, model.Name, 1, 1, 0, 0, "{0}", message);
}
