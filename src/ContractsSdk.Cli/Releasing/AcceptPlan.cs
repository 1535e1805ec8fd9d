using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Checking;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Outcomes;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Releasing;

/// <summary>What accepting a finding would write for one contract, or why it may not.</summary>
/// <param name="Id">The contract.</param>
/// <param name="Result">What would be written; null when the head cannot be read.</param>
/// <param name="Refusals">Why not; empty when it may be.</param>
internal sealed record AcceptPlan(string Id, AcceptResult? Result, IReadOnlyList<Entry> Refusals)
{
    /// <summary>The plan for the contract that is meant: the named one, or the only one in which the rule finds something.</summary>
    public static AcceptPlan Of(Project project, string? id, AcceptRequest request, ComparisonOptions options)
    {
        var plans = ContractNames.Of(project, id).Select(one => OfOne(project, one, request, options)).ToList();
        var possible = plans.FindAll(plan => plan.Refusals.Count == 0);
        return possible.Count switch
        {
            1 => possible[0],
            0 => new(plans[0].Id, null, [.. plans.SelectMany(plan => plan.Refusals)]),
            _ => throw CommandFailedException.Usage(
                $"{request.Rule} finds something in {string.Join(" and ", possible.Select(plan => plan.Id))}; say which with --contract"),
        };
    }

    private static AcceptPlan OfOne(Project project, string id, AcceptRequest request, ComparisonOptions options)
    {
        var folder = ContractFolder.Read(project.Folder, id);
        var head = HeadFile.Read(folder);
        if (head.Contract is not { } contract)
            return new(id, null, [.. EntriesOf.Files(project, [head.Problem!])]);
        var result = Accepting.Accept(folder.Files, contract, request, options);
        return new(id, result, result.Refusal is { } refusal ? [.. EntriesOf.Files(project, id, [refusal])] : []);
    }
}
