using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Cli.Golden;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Models;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Preparing;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts prepare</c>: a model without what only costs, and the proof that it is the same one.</summary>
internal static class PrepareCommand
{
    private const string Extension = ".onnx";
    private const int Rows = 10_000;

    // What is to be prepared here is no reason not to build what proves it.
    private const string WithWhatIsThere = "-p:KeepPreparedModels=false";

    public static Command Create(Surroundings surroundings)
    {
        var model = new Argument<string>("model") { Description = "The .onnx file; it stays as it is." };
        var output = new Option<string?>("--output", "-o") { Description = "The prepared model; <model>.prepared.onnx when left out." };
        var keep = new Option<string[]>("--keep") { Description = "An output somebody reads: with it those that are not named are none any more. May be repeated." };
        var rows = new Option<int?>("--rows") { Description = "How many rows both models are run on; 10000 when left out." };
        var seed = new Option<int?>("--seed") { Description = "Where the rows that are made up begin; 1 when left out." };
        var check = new Option<bool>("--check") { Description = "Hold the prepared model that is there against the model; run and write nothing." };
        var noBuild = new Option<bool>("--no-build") { Description = "Do not build first: the assembly that is there brings the engine." };
        var project = new ProjectOption(surroundings);
        var settings = new BuildOptions(surroundings);
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "prepare",
            "Rewrites of a model what only costs: ZipMap is gone, inputs that are only laid side by side are one, casts of outputs to the type "
            + "they have are gone, and so are outputs nobody reads. Contracts, types and results stay as they are. Both models are run on the same "
            + "rows by the engine of the built project, in a process of its own; a prepared model whose answers are not bit for bit the same is "
            + "not written.",
            "contracts prepare training/fraud.onnx -o models/fraud.onnx", "contracts prepare models/fraud.onnx --keep label --keep probabilities",
            "contracts prepare training/fraud.onnx -o models/fraud.onnx --check")
        {
            model, output, keep, rows, seed, check, noBuild, project, json,
        };
        command.AddAll(settings.All);
        command.Validators.Add(result =>
        {
            if (result.GetValue(rows) is < 1 or > 100_000_000)
                result.AddError("--rows is from 1 to 100000000");
            if (result.GetValue(output) is { } file && !file.EndsWith(Extension, System.StringComparison.OrdinalIgnoreCase))
                result.AddError("--output names an .onnx file");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(model)!, surroundings.Folder);
            var target = Path.GetFullPath(parsed.GetValue(output) ?? Path.ChangeExtension(path, ".prepared" + Extension), surroundings.Folder);
            var signature = ModelSignatureFile.Read(path);
            var result = Prepare(path, target, signature, parsed.GetValue(keep) ?? []);
            var told = new PreparedModel(Path.GetFileName(path), signature.Digest, [.. result.Done], [.. result.Left]);
            if (result.Model is { } prepared)
            {
                var shown = Path.GetRelativePath(surroundings.Folder, target).Replace('\\', '/');
                if (parsed.GetValue(check))
                    Check(target, prepared, told.Model);
                else
                {
                    var (found, which) = (project.Read(parsed), settings.Read(parsed));
                    if (!parsed.GetValue(noBuild) && found.File is not null && which.Assemblies.Count == 0)
                        await ProjectBuild.RunAsync(found, which, surroundings.Error, cancellation, WithWhatIsThere);
                    told = await WriteAsync(told, found, which, path, target, prepared, parsed.GetValue(rows) ?? Rows, parsed.GetValue(seed) ?? 1, cancellation);
                }

                told = told with { File = shown, PreparedDigest = ModelSignatureFile.Read(target).Digest };
            }

            if (parsed.GetValue(json))
                PreparedModelJson.Write(surroundings.Output, told);
            else
                PreparedModelText.Write(surroundings.Output, told);
            return ExitCode.Ok;
        });
        return command;
    }

    private static PreparationResult Prepare(string path, string target, ModelSignature signature, IReadOnlyCollection<string> keep)
    {
        if (path == target)
            throw CommandFailedException.Usage("--output names the model itself; the original stays, for the record and for the proof");
        if (!signature.Files.IsEmpty && Path.GetDirectoryName(path) != Path.GetDirectoryName(target))
            throw CommandFailedException.Usage($"{Path.GetFileName(path)} keeps weights in other files, so that the prepared model must lie beside it");
        var result = PreparedModelFile.Prepare(path, signature, keep);
        return result.Refusal is { } refusal ? throw new CommandFailedException(ExitCode.Findings, $"{Path.GetFileName(path)} {refusal}") : result;
    }

    private static void Check(string target, byte[] prepared, string model)
    {
        if (!PreparedModelFile.IsSame(target, prepared))
        {
            throw new CommandFailedException(
                ExitCode.Findings,
                $"{Path.GetFileName(target)} is not what this version prepares of {model}, or is not there; run contracts prepare {model}, and commit it");
        }
    }

    private static async Task<PreparedModel> WriteAsync(
        PreparedModel told, Project project, BuildSettings settings, string path, string target, byte[] prepared, int rows, int seed, CancellationToken cancellation)
    {
        var built = await ProjectOutput.FindAsync(project, settings, cancellation);
        var assembly = built.Assemblies.Count > 0 ? built.Assemblies[0] : throw CommandFailedException.Unreadable(
            "there is no built project whose engine could run both models, and nothing is written unproven; build it, or name an assembly with --assembly");
        using var file = PreparedModelFile.Write(target, prepared, out var problem);
        if (file is null)
            throw CommandFailedException.Unreadable($"{Path.GetFileName(target)} could not be written: {problem}");
        var proof = await Proof.RunAsync(project.Folder.Root, new(assembly.Path, path, file.Path, rows, seed), cancellation);
        if (proof.Difference.Length > 0)
            throw new CommandFailedException(ExitCode.Findings, $"{told.Model} stays as it is, nothing is written: it cannot be proven that both models answer alike ({proof.Difference})");
        var golden = new List<string>();
        foreach (var contract in assembly.Contracts.Where(contract => HasRows(project.Folder, contract, path, target)))
        {
            await Recording.RunAsync(
                project.Folder.Root, new(assembly.Path, contract.Client, file.Path, null, GoldenOf(project.Folder, contract), new Dictionary<string, double>()), cancellation);
            golden.Add(contract.Id);
        }

        if (!file.TryPlace(out problem))
            throw CommandFailedException.Unreadable($"{Path.GetFileName(target)} could not be written: {problem}");
        var kept = SignatureKeeper.Keep([new ModelItem(new ProjectFolder(Path.GetDirectoryName(target)!), target)], mayWrite: true);
        if (kept.Findings.FirstOrDefault(finding => finding.Level == RuleLevel.Error) is { } finding)
            throw CommandFailedException.Unreadable($"{Path.GetFileName(target)} is written, its signature is not: {finding.Message}");
        return told with { Proof = proof, Golden = golden };
    }

    private static bool HasRows(ProjectFolder folder, EmbeddedContract contract, params IEnumerable<string> models) =>
        ContractText.Read(contract.Text).Contract?.Model is { } model && models.Select(folder.Relative).Contains(model) && File.Exists(GoldenOf(folder, contract));

    private static string GoldenOf(ProjectFolder folder, EmbeddedContract contract) => folder.Absolute(ContractFolder.NameOfFile(contract.Id, "golden.jsonl"));
}
