using System.Linq;
using ContractsSdk.Cli.Changelogs;
using ContractsSdk.Cli.Checking;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Inspecting;
using ContractsSdk.Cli.Models;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Cli.Reporting;

/// <summary>Gathers what there is to tell of a contract: from the files of the project alone, nothing is built.</summary>
internal static class ContractReports
{
    /// <exception cref="CommandFailedException">The head cannot be read: there is nothing to report on.</exception>
    public static ContractReport Of(Project project, string id)
    {
        var folder = ContractFolder.Read(project.Folder, id);
        var head = HeadFile.Read(folder);
        if (head.Contract is not { } contract)
            throw CommandFailedException.Unreadable($"{project.NameOf(head.Problem!.File)}({head.Problem.Line}): error {head.Problem.Rule}: {head.Problem.Message}");

        var options = project.Options;
        var model = contract.Model is null ? null : new ModelItem(project.Folder, contract.Model);
        var built = new BuiltProject([], model is null ? [] : [model], HasAllModels: false, null);
        return new(
            ContractCard.Of(contract, withSensitive: false),
            folder.Baseline.Releases.Any(release => release.Contract.Version == contract.Version), [.. TensorMap.Of(contract)],
            Found(project, built, id, options), new(id, History.Of(folder.Baseline, contract, options)),
            model is not null && SignatureOf(model) is { } signature ? SignatureCard.Of(TellableModel.Of(signature, contract)) : null, DataOf(project, contract));
    }

    private static Report Found(Project project, BuiltProject built, string id, ComparisonOptions options) =>
        new(ContractCheck.Of(project, built, id, options)) { TellsWaysOut = true };

    private static ModelSignature? SignatureOf(ModelItem model) => model.ReadSignature() ?? ModelReader.Read(model.File).Signature;

    private static DataSummary? DataOf(Project project, ModelContract contract)
    {
        var name = ContractFolder.NameOfFile(contract.Id, ReferenceProfile.FileName);
        var text = TextFile.Read(project.Folder.Absolute(name), out var problem);
        if (text is null)
            return problem is null ? null : throw CommandFailedException.Unreadable($"{project.NameOf(name)} cannot be read: {problem}");
        var read = ProfileText.Read(text);
        return read.Profile is { } profile
            ? DataSummary.Of(profile, contract)
            : throw CommandFailedException.Unreadable($"{project.NameOf(name)}({read.Errors[0].Line}): {read.Errors[0].Message}");
    }
}
