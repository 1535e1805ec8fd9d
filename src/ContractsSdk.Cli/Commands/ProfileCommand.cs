using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Help;
using ContractsSdk.Cli.Inspecting;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Profiling;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Cli.Rendering;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Commands;

/// <summary><c>contracts profile</c>: what the data looked like that a model was made for.</summary>
internal static class ProfileCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var data = new Argument<string>("data") { Description = "The rows: .csv with the names of columns on its first line, or .jsonl." };
        var project = new ProjectOption(surroundings);
        var contract = new Option<string?>("--contract") { Description = "The contract: an id of the project, a contract file or a compiled assembly; the project's only one when left out." };
        var output = new Option<string?>("--output", "-o") { Description = "The profile; contracts/<id>/reference.profile when left out." };
        var bins = new Option<int?>("--bins") { Description = "The most bins of a number, 2 to 16; 10 when left out." };
        var missing = new Option<string[]>("--missing") { Description = "A text that means that there is no value, such as '?' or NA; an empty cell always does." };
        var map = new Option<string[]>("--map") { Description = "The column of a feature that is not called like it: feature=column." };
        var delimiter = new Option<string?>("--delimiter") { Description = "The character that separates the cells of a .csv; looked for when left out." };
        var window = new Option<string?>("--window") { Description = "When the rows were collected, in your words." };
        var json = new JsonOption();
        var command = new DocumentedCommand(
            "profile",
            "Writes the reference profile that live traffic is compared with: bins, categories and shares, no values. Reads the rows once, in "
            + "bounded memory. What is there already is overwritten only if it can be read.",
            "contracts profile training.csv", "contracts profile training.csv --missing NA --map age=customer_age --window \"September 2026\"")
        {
            data, project, contract, output, bins, missing, map, delimiter, window, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(bins) is < 2 or > ValueProfile.MaximumBins)
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--bins is a number from 2 to {ValueProfile.MaximumBins}"));
            if ((result.GetValue(map) ?? []).Any(pair => pair.IndexOf('=', StringComparison.Ordinal) < 1))
                result.AddError("--map is feature=column");
            if (result.GetValue(delimiter) is { } stated && (stated.Length != 1 || !char.IsAscii(stated[0])))
                result.AddError("--delimiter is one character of ASCII");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var found = new Lazy<Project>(() => project.Read(parsed));
            var declared = Declared(surroundings, found, parsed.GetValue(contract));
            var path = parsed.GetValue(output) is { } stated
                ? Path.GetFullPath(stated, surroundings.Folder)
                : found.Value.Folder.Absolute(ContractFolder.NameOfFile(declared.Id, ReferenceProfile.FileName));
            RefuseWhatIsNotUnderstood(path);
            var columns = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var pair in (parsed.GetValue(map) ?? []).Select(pair => pair.Split('=', 2)))
                columns[pair[0]] = pair[1];
            var request = new ProfileRequest(
                declared, new ProfileOptions { Bins = parsed.GetValue(bins) ?? new ProfileOptions().Bins, Window = parsed.GetValue(window) },
                [.. parsed.GetValue(missing) ?? []], columns);
            var rows = Path.GetFullPath(parsed.GetValue(data)!, surroundings.Folder);
            using var file = Open(rows, parsed.GetValue(delimiter)?[0]);
            var profile = DataProfile.Of(Path.GetFileName(rows), file, request, count => Tell(surroundings, count), cancellation);
            if (!TextFile.TryWrite(path, ProfileText.Write(profile), out var problem))
                throw CommandFailedException.Unreadable($"{Path.GetFileName(path)} could not be written: {problem}");
            WrittenText.Write(
                surroundings.Output, [new(declared.Id, declared.Version, [Path.GetRelativePath(surroundings.Folder, path).Replace('\\', '/')])],
                parsed.GetValue(json), string.Create(CultureInfo.InvariantCulture, $"wrote the profile of {profile.Rows:N0} rows of"));
            return System.Threading.Tasks.Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static void Tell(Surroundings surroundings, long rows)
    {
        if (surroundings.IsTerminal)
            surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows"));
    }

    private static void RefuseWhatIsNotUnderstood(string path)
    {
        var name = Path.GetFileName(path);
        var text = TextFile.Read(path, out var problem);
        if (problem is not null)
            throw CommandFailedException.Unreadable($"{name} cannot be read: {problem}");
        if (text is not null && ProfileText.Read(text) is { Profile: null } read)
            throw CommandFailedException.Unreadable($"{name}({read.Errors[0].Line}): {read.Errors[0].Message}; it is not overwritten, delete it first");
    }

    private static ModelContract Declared(Surroundings surroundings, Lazy<Project> project, string? stated)
    {
        if (stated is null)
        {
            var ids = project.Value.Folder.ContractIds();
            stated = ids.Count == 1 ? ids[0] : throw CommandFailedException.Usage(ids.Count == 0
                ? "the project has no contract yet; build it first, or name a contract file or an assembly: --contract"
                : $"the project has several contracts ({string.Join(", ", ids)}); say which: --contract");
        }

        var found = new InspectionReader(surroundings.Folder, project).Read(stated);
        return found.Contracts.Count == 1 ? found.Contracts[0] : throw CommandFailedException.Usage(found.Contracts.Count == 0
            ? $"{found.Name} is no contract"
            : $"{found.Name} declares several contracts ({string.Join(", ", found.Contracts.Select(one => one.Id))}); name the head of one: --contract contracts/<id>/head.contract");
    }

    private static IDataFile Open(string path, char? delimiter)
    {
        var name = Path.GetFileName(path);
        var isJson = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" or ".tsv" or ".txt" => false,
            ".jsonl" or ".ndjson" => true,
            _ => throw CommandFailedException.Usage($"{name} is neither .csv nor .jsonl"),
        };
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return isJson ? new JsonDataFile(name, new StreamReader(file)) : new CsvDataFile(name, file, delimiter);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailedException.Unreadable($"{name} cannot be read: {(e is FileNotFoundException or DirectoryNotFoundException ? "there is none" : "another program holds it, or permission is denied")}");
        }
    }
}
