using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What <c>[ModelContract]</c> states about the contract as a whole.</summary>
internal static class ContractFactReader
{
    /// <summary>A contract without features and outputs; null while the attribute lacks an argument.</summary>
    public static ModelContract? Read(ReadingContext context)
    {
        if (context.Client.GetAttributes().Find(KnownTypes.ModelContract) is not { } attribute
            || attribute.Positional(0) is not string id
            || attribute.Positional(1) is not string version)
        {
            return null;
        }

        if (ContractId.ProblemOf(id) is { } problem)
            context.Report(RuleIds.InvalidContractId, context.Client, attribute, Visible.Text(id), problem, ContractId.Nearest(id));
        if (ContractVersion.Read(version, out var versionProblem) is null)
            context.Report(RuleIds.InvalidContractVersion, context.Client, attribute, Visible.Text(version), versionProblem ?? "");
        return new()
        {
            Id = id,
            Version = version,
            Owner = attribute.Text("Owner"),
            Model = ModelPath(context, attribute),
            Purpose = attribute.Text("Purpose"),
            RiskTier = attribute.Text("RiskTier"),
            Documentation = attribute.Text("Documentation"),
            ReviewBy = Date(context, attribute, "ReviewBy"),
        };
    }

    private static string? ModelPath(ReadingContext context, AttributeData attribute)
    {
        if (attribute.Text("Model") is not { } path)
            return null;
        var problem = path.IndexOf('\\') >= 0 ? "has a backslash; write '/' so that it is the same path on every system"
            : path[0] == '/' || path.IndexOf(':') >= 0 ? "is absolute; write it relative to the application"
            : null;
        if (problem is not null)
            context.Report(RuleIds.InvalidContractFact, context.Client, attribute, "Model", path, problem);
        return path;
    }

    private static string? Date(ReadingContext context, AttributeData attribute, string fact)
    {
        if (attribute.Text(fact) is not { } date)
            return null;
        if (!IsoDate.IsValid(date))
            context.Report(RuleIds.InvalidContractFact, context.Client, attribute, fact, date, "is not a date; write it as 2027-03-31");
        return date;
    }
}
