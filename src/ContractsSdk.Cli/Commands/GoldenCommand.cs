using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Cli.Golden;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts golden</c>: rows with the answers of the model.</summary>
internal static class GoldenCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var rows = new Argument<string?>("rows")
        {
            Description = "A file of rows: a JSON object of features on each line. The golden rows that are there, when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var project = new ProjectOption(surroundings);
        var settings = new BuildOptions(surroundings);
        var contract = new Option<string?>("--contract") { Description = "The contract, where the project declares several." };
        var model = new Option<string?>("--model") { Description = "The model that is asked; the contract's, of the build, when left out." };
        var output = new Option<string?>("--output", "-o") { Description = "The golden rows; contracts/<id>/golden.jsonl when left out." };
        var tolerance = new Option<string[]>("--tolerance")
        {
            Description = "How far fractional outputs may be from what is recorded: 1e-5, or probabilities=1e-4 for one. As it was, when left out.",
        };
        var check = new Option<bool>("--check") { Description = "Hold the golden rows that are there against the model, and write nothing." };
        var noBuild = new Option<bool>("--no-build") { Description = "Do not build first: the assembly that is there is run." };
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "golden",
            "Asks the model of a built project rows and writes its answers beside the contract, for a review: from then on a model must give them. "
            + "The project's own assembly is run, in a process of its own. Values of sensitive features are never written.",
            "contracts golden rows.jsonl", "contracts golden rows.jsonl --tolerance 1e-6 --tolerance probabilities=1e-4",
            "contracts golden --check --model candidates/fraud.onnx")
        {
            rows, project, contract, model, output, tolerance, check, noBuild, json,
        };
        command.AddAll(settings.All);
        command.Validators.Add(result =>
        {
            if (Tolerances.Read(result.GetValue(tolerance) ?? [], out var problem) is null)
                result.AddError(problem!);
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            string? Absolute(string? path) => path is null ? null : Path.GetFullPath(path, surroundings.Folder);
            var (found, which) = (project.Read(parsed), settings.Read(parsed));
            if (!parsed.GetValue(noBuild) && found.File is not null && which.Assemblies.Count == 0)
                await ProjectBuild.RunAsync(found, which, surroundings.Error, cancellation);
            var (assembly, embedded) = await DeclaredAsync(found, which, parsed.GetValue(contract), cancellation);
            var golden = Absolute(parsed.GetValue(output)) ?? found.Folder.Absolute(ContractFolder.NameOfFile(embedded.Id, "golden.jsonl"));
            var isCheck = parsed.GetValue(check);
            var asked = Absolute(parsed.GetValue(rows)) ?? golden;
            if (!File.Exists(isCheck ? golden : asked))
                throw CommandFailedException.Usage("there are no golden rows yet; name a file of rows to record: a JSON object of features on each line");
            var request = new RecordingRequest(
                assembly.Path, embedded.Client, Absolute(parsed.GetValue(model)), isCheck ? null : asked, golden,
                Tolerances.Read(parsed.GetValue(tolerance) ?? [], out _)!);
            await Recording.RunAsync(found.Folder.Root, request, cancellation);
            var version = ContractText.Read(embedded.Text).Contract?.Version ?? "";
            WrittenText.Write(
                surroundings.Output,
                [new(embedded.Id, version, isCheck ? [] : [Path.GetRelativePath(surroundings.Folder, golden).Replace('\\', '/')])],
                parsed.GetValue(json), isCheck ? "every golden row is answered as recorded:" : "recorded golden rows of");
            return ExitCode.Ok;
        });
        return command;
    }

    private static async Task<(DeclaringAssembly Assembly, EmbeddedContract Contract)> DeclaredAsync(
        Project project, BuildSettings settings, string? id, CancellationToken cancellation)
    {
        var built = await ProjectOutput.FindAsync(project, settings, cancellation);
        if (built.Assemblies.Count == 0)
            throw CommandFailedException.Unreadable("the project is not built, and what it is built to is run; build it first");

        // Of several target frameworks the first does: they declare the same contracts.
        var declared = built.Assemblies
            .SelectMany(assembly => assembly.Contracts, (assembly, contract) => (assembly, contract))
            .DistinctBy(declared => declared.contract.Id)
            .ToList();
        var meant = declared.Where(one => id is null || one.contract.Id == id).ToList();
        return meant.Count == 1 ? meant[0] : throw CommandFailedException.Usage((meant.Count, id) switch
        {
            (0, null) => $"{Names(built)} declares no contract; name the project that does",
            (0, _) => $"{Names(built)} declares no contract '{id}'; it declares {Ids(declared)}",
            _ => $"the project declares several contracts ({Ids(declared)}); say which: --contract",
        });
    }

    private static string Ids(IEnumerable<(DeclaringAssembly, EmbeddedContract Contract)> declared) =>
        string.Join(", ", declared.Select(one => one.Contract.Id).DefaultIfEmpty("none"));

    private static string Names(BuiltProject built) => string.Join(", ", built.Assemblies.Select(assembly => assembly.Name + ".dll"));
}
