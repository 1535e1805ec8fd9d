using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Projects;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Verification;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Cli.Checking;

/// <summary>Holds a contract against the signature of its model, in the words in which loading would refuse it.</summary>
internal static class ModelCheck
{
    public static IEnumerable<Entry> Of(Project project, ContractFolder folder, ModelContract contract, BuiltProject built)
    {
        var lines = new ContractLines(folder.Head!.Text);
        return Differences(contract, built).Select(difference => new Entry(
            folder.Id, difference.Rule, difference.Level, project.NameOf(folder.NameOfFile(BaselineFile.Head)), Line(lines, difference), difference.Message));
    }

    private static IEnumerable<SignatureDifference> Differences(ModelContract contract, BuiltProject built)
    {
        if (contract.Model is not { } model)
            return [];
        if (built.Models.FirstOrDefault(item => item.IsOf(model)) is not { } known)
            return built.HasAllModels ? SignatureVerifier.CompareFiles(model, [.. built.Models.Select(item => item.Link)]) : [];
        return known.ReadSignature() is { } signature
            ? SignatureVerifier.Compare(contract, TensorPlan.Of(contract), signature)
                .Concat(SignatureVerifier.CompareOperators(signature, SignatureVerifier.NewestOperatorSets))
            : [];
    }

    private static int Line(ContractLines lines, SignatureDifference difference) =>
        difference.Feature is { } feature ? lines.Of("in", feature, "type")
        : difference.Output is { } output ? lines.Of("out", output, "type")
        : lines.Of("model", null, "path");
}
