using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Models;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Cli.Scaffolding;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts scaffold</c>: the types and the client a model asks for, and a first test.</summary>
internal static class ScaffoldCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var model = new Argument<string>("model") { Description = "The .onnx file." };
        var project = new ProjectOption(surroundings);
        var name = new Option<string?>("--name") { Description = "The name of the client class; of the model file when left out." };
        var space = new Option<string?>("--namespace") { Description = "The namespace; of the project when left out." };
        var tests = new Option<string?>("--tests") { Description = "Write a first test into this folder, too." };
        var force = new Option<bool>("--force") { Description = "Overwrite files that are there." };
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "scaffold",
            "Writes annotated feature and prediction types, and the client, for a model: names, types, shapes, labels and categories are the "
            + "model's; what it cannot tell (units, ranges, which column is which) is asked in comments. Reads the file alone.",
            "contracts scaffold models/fraud.onnx", "contracts scaffold models/fraud.onnx --name FraudDetector --tests ../Shop.Tests")
        {
            model, project, name, space, tests, force, json,
        };
        command.SetAction(parsed =>
        {
            var folder = project.Read(parsed).Folder;
            var path = Path.GetFullPath(parsed.GetValue(model)!, surroundings.Folder);
            var client = parsed.GetValue(name) ?? MemberNames.Identifier(Path.GetFileNameWithoutExtension(path), "Model");
            var request = new ScaffoldRequest(
                ModelSignatureFile.Read(path), folder.Relative(path), Checked(client, "--name"),
                Checked(parsed.GetValue(space) ?? NamespaceOf(folder), "--namespace"));
            var result = Scaffold.Of(request);
            if (result.Source is null)
            {
                throw new CommandFailedException(
                    ExitCode.Findings, string.Join('\n', result.Reasons.Prepend($"{Path.GetFileName(path)} cannot be declared, because of")));
            }

            var written = Write(folder, parsed.GetValue(tests), surroundings.Folder, request, result, parsed.GetValue(force));
            WrittenText.Write(surroundings.Output, [new(request.Id, "0.1.0", written)], parsed.GetValue(json), "wrote");
            return ExitCode.Ok;
        });
        return command;
    }

    private static List<string> Write(
        ProjectFolder folder, string? tests, string current, ScaffoldRequest request, ScaffoldResult result, bool force)
    {
        var files = new List<(string Path, string Text)> { (folder.Absolute(request.Client + ".cs"), result.Source!) };
        if (tests is not null)
            files.Add((Path.Combine(Path.GetFullPath(tests, current), request.Client + "Tests.cs"), result.Test!));
        if (!force && files.Find(file => File.Exists(file.Path)) is { Path: { } there })
            throw new CommandFailedException(ExitCode.Findings, $"{Path.GetFileName(there)} is there already; --force overwrites it, --name names another");
        foreach (var (path, text) in files)
        {
            if (!TextFile.TryWrite(path, text, out var problem))
                throw CommandFailedException.Unreadable($"{Path.GetFileName(path)} could not be written: {problem}");
        }

        return files.ConvertAll(file => Path.GetRelativePath(current, file.Path).Replace('\\', '/'));
    }

    private static string Checked(string name, string option) =>
        name.Split('.').All(part => part.Length > 0 && char.IsAsciiLetterUpper(part[0]) && MemberNames.Identifier(part, "") == part)
            ? name
            : throw CommandFailedException.Usage($"{option} must be a name in C#, each part beginning with a capital letter");

    private static string NamespaceOf(ProjectFolder folder) => string.Join(
        '.', Path.GetFileName(folder.Root).Split('.', StringSplitOptions.RemoveEmptyEntries).Select(part => MemberNames.Identifier(part, "N")));
}
