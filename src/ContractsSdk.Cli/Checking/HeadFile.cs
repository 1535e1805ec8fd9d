using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Checking;

/// <summary>The head of a contract, or why there is none to speak of.</summary>
/// <param name="Contract">What it says; null when there is a problem.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
internal sealed record HeadFile(ModelContract? Contract, ProjectFinding? Problem)
{
    public static HeadFile Read(ContractFolder folder)
    {
        if (folder.Head is null)
            return Without(folder, RuleIds.HeadOutOfDate, $"there is no {BaselineFile.Head}; build, and commit it");
        if (folder.ReadHead(out var problem) is not { } head)
            return new(null, problem);
        return head.Contract.Id == folder.Id
            ? new(head.Contract, null)
            : Without(folder, RuleIds.BaselineNotReadable, $"{BaselineFile.Head} is that of '{head.Contract.Id}', and lies in the folder of '{folder.Id}'");
    }

    private static HeadFile Without(ContractFolder folder, string rule, string message) =>
        new(null, new(rule, RuleLevel.Error, folder.NameOfFile(BaselineFile.Head), 1, message));
}
