using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Checking;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Models;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Manifests;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts manifest</c>: what a released model says of itself.</summary>
internal static class ManifestCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var model = new Argument<string>("model") { Description = "The .onnx file." };
        var project = new ProjectOption(surroundings);
        var contract = new Option<string?>("--contract") { Description = "The contract it serves; the one whose model it is when left out." };
        var version = new Option<string?>("--model-version") { Description = "What this model is called: predictions carry it." };
        var golden = new Option<string?>("--golden") { Description = "Its golden rows: a model of other rows is refused at load." };
        var check = new Option<bool>("--check") { Description = "Hold the manifest beside the model against its files, and write nothing." };
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "manifest",
            "Writes <model>.onnx.manifest: which contract the model serves, from which version to before which, what the model is called, and the "
            + "digests of all its files. With a manifest a retrained model is released without a release of those who use it.",
            "contracts manifest models/fraud.onnx --model-version 2026-11", "contracts manifest models/fraud.onnx --check")
        {
            model, project, contract, version, golden, check, json,
        };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(check) && string.IsNullOrWhiteSpace(result.GetValue(version)))
                result.AddError("say what the model is called: --model-version, or --check to look at the manifest that is there");
        });
        command.SetAction(parsed =>
        {
            var path = Path.GetFullPath(parsed.GetValue(model)!, surroundings.Folder);
            var rows = parsed.GetValue(golden) is { } file ? DigestOfRows(Path.GetFullPath(file, surroundings.Folder)) : null;
            if (parsed.GetValue(check))
                return Check(surroundings, path, rows);
            var served = Served(project.Read(parsed), path, parsed.GetValue(contract));
            var manifest = ModelManifest.Of(served, ModelSignatureFile.Read(path), parsed.GetValue(version)!, rows);
            var written = path + ManifestText.FileExtension;
            if (!TextFile.TryWrite(written, ManifestText.Write(manifest), out var problem))
                throw CommandFailedException.Unreadable($"{Path.GetFileName(written)} could not be written: {problem}");
            WrittenText.Write(
                surroundings.Output,
                [new(served.Id, manifest.ModelVersion, [Path.GetRelativePath(surroundings.Folder, written).Replace('\\', '/')])],
                parsed.GetValue(json), "wrote the manifest of");
            return ExitCode.Ok;
        });
        return command;
    }

    private static int Check(Surroundings surroundings, string path, string? rows)
    {
        var name = Path.GetFileName(path) + ManifestText.FileExtension;
        var text = TextFile.Read(path + ManifestText.FileExtension, out var problem)
            ?? throw CommandFailedException.Unreadable($"{name} cannot be read: {problem ?? "there is none"}");
        var read = ManifestText.Read(text);
        if (read.Manifest is not { } manifest)
            throw CommandFailedException.Unreadable($"{name}({read.Errors[0].Line}): {read.Errors[0].Message}");
        var found = ModelSignatureFile.Read(path);
        if (manifest.Digest != found.Digest)
            throw new CommandFailedException(ExitCode.Findings, $"{name} names the model {manifest.Digest[..12]}, and the files beside it are {found.Digest[..12]}; write it again, or restore the model");
        if (rows is not null && manifest.GoldenDigest != rows)
            throw new CommandFailedException(ExitCode.Findings, $"{name} does not name these golden rows; write it again with --golden");
        surroundings.Output.WriteLine(Printable.Of(
            $"{name} is right: {manifest.ModelVersion} for {manifest.ContractId} from {manifest.From}{(manifest.Below is null ? "" : $" to before {manifest.Below}")}"));
        return ExitCode.Ok;
    }

    private static ModelContract Served(Project project, string path, string? id)
    {
        var name = project.Folder.Relative(path);
        var declared = project.Folder.ContractIds()
            .Where(contract => id is null || contract == id)
            .Select(contract => HeadFile.Read(ContractFolder.Read(project.Folder, contract)).Contract)
            .OfType<ModelContract>()
            .Where(contract => id is not null || contract.Model == name)
            .ToList();
        return declared.Count switch
        {
            1 => declared[0],
            0 when id is not null => throw CommandFailedException.Usage($"the project has no head of a contract '{id}'; build it first"),
            0 => throw CommandFailedException.Usage($"no contract of the project has the model {name}; say which it serves: --contract"),
            _ => throw CommandFailedException.Usage($"several contracts have this model ({string.Join(", ", Ids(declared))}); say which it serves: --contract"),
        };
    }

    private static IEnumerable<string> Ids(IEnumerable<ModelContract> contracts) => contracts.Select(contract => contract.Id);

    private static string DigestOfRows(string path)
    {
        try
        {
            return GoldenDigest.Of(File.ReadAllBytes(path));
        }
        catch (System.Exception e) when (e is IOException or System.UnauthorizedAccessException)
        {
            throw CommandFailedException.Unreadable($"{Path.GetFileName(path)} cannot be read");
        }
    }
}
