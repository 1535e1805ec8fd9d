using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Workspace.Models;

/// <summary>A model of a project: an item <c>ContractModel</c> of the build.</summary>
public sealed class ModelItem
{
    /// <param name="project">The project.</param>
    /// <param name="path">The file, absolute or relative to the project.</param>
    /// <param name="link">What <c>[ModelContract(Model = "…")]</c> calls it; null or empty for the path in the project.</param>
    public ModelItem(ProjectFolder project, string path, string? link = null)
    {
        File = project.Absolute(path);
        Name = project.Relative(path);
        Link = string.IsNullOrEmpty(link) ? Name : link!.Replace('\\', '/');
    }

    /// <summary>The absolute path of the <c>.onnx</c>. Never part of a message.</summary>
    public string File { get; }

    /// <summary>The absolute path of its folder, in which all its files are.</summary>
    public string Folder => Path.GetDirectoryName(File)!;

    /// <summary>The file as messages name it.</summary>
    public string Name { get; }

    /// <summary>What the contract calls it.</summary>
    public string Link { get; }

    /// <summary>The absolute path of its signature.</summary>
    public string Signature => File + SignatureText.FileExtension;

    /// <summary>Its signature as messages name it.</summary>
    public string SignatureName => Name + SignatureText.FileExtension;

    /// <summary>The signature that is committed beside the model; null where there is none that can be read.</summary>
    public ModelSignature? ReadSignature() =>
        TextFile.Read(Signature, out _) is { } text ? SignatureText.Read(text).Signature : null;

    /// <summary>Its files with weights, as its signature lists them: where each is, and what it is called beside the model's link.</summary>
    public IEnumerable<(string File, string Link)> Weights()
    {
        var slash = Link.LastIndexOf('/') + 1;
        return from file in ReadSignature()?.Files ?? default
               where file.Name.Length > 0 && Array.TrueForAll(file.Name.Split('/'), part => part is not ("" or ".."))
               select (Path.Combine(Folder, file.Name.Replace('/', Path.DirectorySeparatorChar)), Link.Substring(0, slash) + file.Name);
    }

    /// <summary>Whether a contract means this model.</summary>
    public bool IsOf(string? model) => string.Equals(Link, model, StringComparison.Ordinal);
}
