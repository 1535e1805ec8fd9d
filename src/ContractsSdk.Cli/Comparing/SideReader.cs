using System;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Comparing;

/// <summary>Finds and reads the contracts that are compared.</summary>
/// <param name="current">The current folder.</param>
/// <param name="project">The project; asked for only when a contract is named by its id.</param>
internal sealed class SideReader(string current, Lazy<Project> project)
{
    /// <summary>Reads one.</summary>
    /// <param name="operand">What was written.</param>
    /// <param name="other">What was written for the other one, which may name the contract for both.</param>
    public Side Read(Operand operand, Operand other)
    {
        var path = Path.GetFullPath(operand.Text, current);
        if (File.Exists(path) || operand.Version is null)
            return Read(path, Path.GetFileName(path));
        var id = operand.Id ?? other.Id ?? OnlyId(operand);
        var name = (operand.Version == Operand.Head ? Path.GetFileNameWithoutExtension(BaselineFile.Head) : operand.Version) + BaselineFile.Extension;
        var side = Read(project.Value.Folder.Absolute(ContractFolder.NameOfFile(id, name)), project.Value.NameOf(ContractFolder.NameOfFile(id, name)));
        return operand.Version == Operand.Head
            ? side with { Acknowledgements = [.. ContractFolder.Read(project.Value.Folder, id).Baseline.Acknowledgements] }
            : side;
    }

    private string OnlyId(Operand operand) => project.Value.Folder.ContractIds() is [var only]
        ? only
        : throw CommandFailedException.Usage($"'{operand.Text}' of which contract? Write <id>@{operand.Version}");

    private static Side Read(string path, string name)
    {
        var text = TextFile.Read(path, out var problem)
            ?? throw CommandFailedException.Unreadable(problem is null ? $"there is no file {name}" : $"{name} cannot be read: {problem}");
        if (ContractFile.Read(text, out var problems) is not { } file)
            throw CommandFailedException.Unreadable(string.Join('\n', problems.Select(error => $"{name}({error.Line}): error MC604: {error.Message}")));
        return new(name, text, file.Contract, file.Previous is not { } previous
            ? []
            : [.. file.Accepted.Select(accepted => new Acknowledgement(previous.Version, file.Contract.Version, accepted))]);
    }
}
