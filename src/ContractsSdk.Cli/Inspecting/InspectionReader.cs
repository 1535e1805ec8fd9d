using System;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Comparing;
using ContractsSdk.Cli.Models;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Inspecting;

/// <summary>Reads whatever somebody wants to look at. Loads no engine and runs nothing of an assembly.</summary>
/// <param name="current">The current folder.</param>
/// <param name="project">The project; asked for only when a contract is named by its id.</param>
internal sealed class InspectionReader(string current, Lazy<Project> project)
{
    public Inspection Read(string what)
    {
        var path = Path.GetFullPath(what, current);
        var name = Path.GetFileName(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".onnx" => new(name, ModelSignatureFile.Read(path), []),
            SignatureText.FileExtension => new(name, Signature(path, name), []),
            ".dll" or ".exe" => Assembly(path, name),
            _ => Contract(what),
        };
    }

    private static ModelSignature Signature(string path, string name)
    {
        var text = TextFile.Read(path, out var problem) ?? throw CommandFailedException.Unreadable($"{name} cannot be read: {problem ?? "there is none"}");
        var read = SignatureText.Read(text);
        return read.Signature ?? throw CommandFailedException.Unreadable($"{name}({read.Errors[0].Line}): {read.Errors[0].Message}");
    }

    private static Inspection Assembly(string path, string name)
    {
        var contracts = ContractAssembly.Read(path, out var problem) ?? throw CommandFailedException.Unreadable($"{name} cannot be read: {problem}");
        return contracts.Count > 0
            ? new(name, null, [.. contracts.Select(contract => Embedded(name, contract))])
            : throw new CommandFailedException(ExitCode.Findings, $"{name} declares no contract");
    }

    private static ModelContract Embedded(string name, EmbeddedContract embedded)
    {
        var read = ContractText.Read(embedded.Text);
        return read.Contract ?? throw CommandFailedException.Unreadable(
            $"{name} holds a contract '{embedded.Id}' that this version of the tool cannot read: {read.Errors[0].Message}");
    }

    // An id alone means what is declared now.
    private Inspection Contract(string what)
    {
        var operand = Operand.Read(what);
        if (operand.Version is null && ContractId.ProblemOf(what) is null && !File.Exists(Path.GetFullPath(what, current)))
            operand = new(what, ContractNames.Of(project.Value, what)[0], Operand.Head);
        var side = new SideReader(current, project).Read(operand, operand);
        return new(side.File, null, [side.Contract]);
    }
}
