using System.CommandLine;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Checking;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Models;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts signature</c>: what a model offers, read from its file alone.</summary>
internal static class SignatureCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var model = new Argument<string>("model") { Description = "The .onnx file." };
        var write = new Option<bool>("--write") { Description = "Write <model>.onnx.signature beside the model, where it differs." };
        var check = new Option<bool>("--check") { Description = "Hold the signature beside the model against it, and write nothing." };
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "signature",
            "Shows what a model offers: inputs, outputs, types, shapes, labels and categories, the digest over all its files. Reads the file "
            + "alone: no engine is loaded and nothing of the model is run.",
            "contracts signature models/fraud.onnx", "contracts signature models/fraud.onnx --write", "contracts signature models/fraud.onnx --check")
        {
            model, write, check, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(write) && result.GetValue(check))
                result.AddError("--write and --check exclude each other");
        });
        command.SetAction(parsed =>
        {
            var path = Path.GetFullPath(parsed.GetValue(model)!, surroundings.Folder);
            return parsed.GetValue(write) || parsed.GetValue(check)
                ? Keep(surroundings, path, parsed.GetValue(write), parsed.GetValue(json))
                : Show(surroundings, path, parsed.GetValue(json));
        });
        return command;
    }

    private static int Show(Surroundings surroundings, string path, bool json)
    {
        var signature = ModelSignatureFile.Read(path);
        if (json)
            SignatureJson.Write(surroundings.Output, Path.GetFileName(path), signature);
        else
            SignatureText.Write(surroundings.Output, surroundings.IsTerminal, Path.GetFileName(path), SignatureCard.Of(signature));
        return ExitCode.Ok;
    }

    private static int Keep(Surroundings surroundings, string path, bool mayWrite, bool json)
    {
        var folder = new ProjectFolder(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
            throw CommandFailedException.Unreadable($"there is no model {Path.GetFileName(path)}");
        var kept = SignatureKeeper.Keep([new ModelItem(folder, path)], mayWrite);
        var report = new Report(
            EntriesOf.Files(new Project(folder, null, ""), kept.Findings),
            kept.Written.Select(file => $"wrote {file}").DefaultIfEmpty($"{Path.GetFileName(path)}: looked at its signature"));
        ReportWriter.Write(surroundings.Output, surroundings.IsTerminal, report, json ? ReportFormat.Json : ReportFormat.Table);
        return report.Entries.Any(entry => entry.Rule == RuleIds.ModelNotReadable && entry.Level == RuleLevel.Error)
            ? ExitCode.Unreadable
            : report.ExitCode(RuleLevel.Error);
    }
}
