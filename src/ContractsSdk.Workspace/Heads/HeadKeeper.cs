using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Models;
using ContractsSdk.Workspace.Settings;

namespace ContractsSdk.Workspace.Heads;

/// <summary>
/// Keeps <c>head.contract</c> what the compiled code declares, like a lock file: written when it differs, refused as out of date where
/// nothing may be written. What cannot be understood is never overwritten.
/// </summary>
public sealed class HeadKeeper
{
    private readonly ProjectFolder _project;
    private readonly IReadOnlyList<ModelItem> _models;
    private readonly bool _mayWrite;
    private readonly List<string> _written = [];
    private readonly List<ProjectFinding> _findings = [];

    private HeadKeeper(ProjectFolder project, IReadOnlyList<ModelItem> models, bool mayWrite) =>
        (_project, _models, _mayWrite) = (project, models, mayWrite);

    /// <summary>Keeps the heads of the contracts that assemblies declare. Never throws what a file may cause.</summary>
    /// <param name="project">The project.</param>
    /// <param name="assemblies">
    /// What it was compiled to, for one target framework or several: those must agree on their contracts, for each has one head.
    /// </param>
    /// <param name="models">The project's models: their digests go into the heads.</param>
    /// <param name="mayWrite">Whether heads may be written; else what would be is an error.</param>
    public static KeptFiles Keep(
        ProjectFolder project, IReadOnlyList<DeclaringAssembly> assemblies, IReadOnlyList<ModelItem> models, bool mayWrite)
    {
        var keeper = new HeadKeeper(project, models, mayWrite);
        foreach (var declared in DeclaredContract.Of(assemblies))
            keeper.Keep(declared);
        keeper._findings.AddRange(AbandonedHeads.Of(project, assemblies, mayWrite));
        return new(keeper._written, keeper._findings);
    }

    private void Keep(DeclaredContract declared)
    {
        if (declared.Disagreement is { } disagreement)
        {
            Found(declared.Id, RuleIds.DuplicateContractId, disagreement);
            return;
        }

        var contract = ContractText.Read(declared.Text).Contract;
        if (contract is null || contract.Id != declared.Id || ContractId.ProblemOf(declared.Id) is not null)
        {
            _findings.Add(new(
                RuleIds.BaselineNotReadable, RuleLevel.Error, ProjectFolder.Contracts, 1,
                $"the contract in {declared.Client} was written by another version of the generator, and cannot be read; build again"));
            return;
        }

        var folder = ContractFolder.Read(_project, declared.Id);
        ProjectFinding? problem = null;
        var found = folder.Head is null ? null : folder.ReadHead(out problem);
        if (problem is not null)
            _findings.Add(problem with { Message = problem.Message + "; it is left as it is: take either side of a merge or delete it, and build" });
        else if (found is { Assembly: { Length: > 0 } owner } && owner != declared.Assembly)
            Found(folder.Id, RuleIds.DuplicateContractId, $"the assembly '{owner}' declares '{folder.Id}' too, or did before it was renamed; delete the head if so, and build");
        else
            Keep(folder, new(contract with { ModelDigest = DigestOf(contract, found) }, declared.Assembly));
    }

    private void Keep(ContractFolder folder, HeadContract head)
    {
        string? problem = null;
        if (head.Check(folder.Head?.Text) is { } stale)
        {
            if (_mayWrite && folder.TryWrite(BaselineFile.Head, head.Write(), out problem))
                _written.Add(folder.NameOfFile(BaselineFile.Head));
            else
                Found(folder.Id, stale.Rule, stale.Message + (problem is null ? "" : "; it could not be written: " + problem), stale.Line);
        }

        if (MissingBaseline.Of(folder, head.Contract) is { } missing)
            Found(folder.Id, missing.Rule, missing.Message, level: LevelOf(missing));
    }

    private RuleLevel LevelOf(Finding missing) => ProjectSettings.Read(_project, out _).Levels.TryGetValue(missing.Rule, out var level)
        ? level
        : _mayWrite ? missing.Level : RuleLevel.Error;

    // A model that is not here keeps the digest it has: else the head would flap between machines.
    private string? DigestOf(ModelContract contract, HeadContract? head)
    {
        var model = _models.FirstOrDefault(model => model.IsOf(contract.Model)) ?? AbsentModel(contract.Model);
        return model?.ReadSignature()?.Digest ?? (head?.Contract.Model == contract.Model ? head?.Contract.ModelDigest : null);
    }

    // Its signature may be here all the same.
    private ModelItem? AbsentModel(string? path) =>
        path is not null && path.Split('/').All(part => part.Length > 0 && part != "..") ? new(_project, path) : null;

    private void Found(string id, string rule, string message, int line = 1, RuleLevel level = RuleLevel.Error) =>
        _findings.Add(new(rule, level, ContractFolder.NameOfFile(id, BaselineFile.Head), line, message));
}
