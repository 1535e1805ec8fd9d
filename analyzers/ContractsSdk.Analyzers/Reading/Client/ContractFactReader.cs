using System;
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
        if (context.Client.GetAttributes().Find(KnownTypes.ModelContract) is not { ConstructorArguments.Length: 2 } attribute)
            return null;
        var (id, version) = (attribute.Positional(0) as string, attribute.Positional(1) as string);
        if (ContractId.ProblemOf(id) is { } problem)
            context.Report(RuleIds.InvalidContractId, context.Client, attribute, Visible.Text(id ?? ""), problem, ContractId.Nearest(id));
        if (VersionProblem(version) is { } versionProblem)
            context.Report(RuleIds.InvalidContractVersion, context.Client, attribute, Visible.Text(version ?? ""), versionProblem);
        return id is null || version is null ? null : new()
        {
            Id = id,
            Version = version,
            Owner = Fact(context, attribute, "Owner"),
            Model = Fact(context, attribute, "Model", ModelProblem),
            Purpose = Fact(context, attribute, "Purpose"),
            RiskTier = Fact(context, attribute, "RiskTier"),
            Documentation = Fact(context, attribute, "Documentation"),
            ReviewBy = Fact(context, attribute, "ReviewBy", date => IsoDate.IsValid(date) ? null : "is not a date; write it as 2027-03-31"),
        };
    }

    private static string? Fact(ReadingContext context, AttributeData attribute, string fact, Func<string, string?>? problemOf = null)
    {
        if (attribute.Named(fact) is not string text)
            return null;
        var problem = string.IsNullOrWhiteSpace(text) ? "says nothing; state the fact or leave it out"
            : !WellFormed.Is(text) ? "is ill-formed text; type it again"
            : problemOf?.Invoke(text);
        if (problem is not null)
            context.Report(RuleIds.InvalidContractFact, context.Client, attribute, fact, Visible.Text(text), problem);
        return attribute.Text(fact);
    }

    private static string? VersionProblem(string? version)
    {
        var read = ContractVersion.Read(version, out var problem);
        return read?.Build is null ? problem : "A contract's version has no build metadata: it would not tell two contracts apart.";
    }

    private static string? ModelProblem(string path)
    {
        if (path.IndexOf('\\') >= 0)
            return "has a backslash; write '/' so that it is the same path on every system";
        if (path[0] == '/' || path.IndexOf(':') >= 0)
            return "is absolute; write it relative to the application";
        return Array.IndexOf(path.Split('/'), "..") >= 0 ? "leaves the application's folder; copy the model into it" : null;
    }
}
