using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Files;

namespace ContractsSdk.Workspace.Compiling;

/// <summary>Looks whether what was compiled has what should have been generated and checked.</summary>
public static class GeneratedClients
{
    /// <summary>The clients that have no other half, and whether the rules ran for those that have. Nothing where there is no client.</summary>
    /// <param name="projectFile">The name of the project file, where it is said.</param>
    /// <param name="assemblies">What the compiler wrote.</param>
    /// <param name="rulesRan">Whether the compiler ran analyzers.</param>
    public static IReadOnlyList<ProjectFinding> Check(string projectFile, IReadOnlyList<DeclaringAssembly> assemblies, bool rulesRan)
    {
        var findings = new List<ProjectFinding>();
        var bare = assemblies.SelectMany(assembly => ContractAssembly.ClientsWithoutContract(assembly.Path)).ToList();
        if (bare.Count > 0)
        {
            findings.Add(new(
                RuleIds.ClientNotGenerated, RuleLevel.Error, projectFile, 1,
                $"ContractsSdk generated nothing for {string.Join(", ", bare)}: " + (rulesRan
                    ? "look above for CS9057 or CS8785, and for a rule MC0## whose severity is none"
                    : "what is wrong with the declaration is said by analyzers, which are off (RunAnalyzers, RunAnalyzersDuringBuild)")));
        }

        if (!rulesRan && assemblies.Any(assembly => assembly.Contracts.Count > 0))
        {
            findings.Add(new(
                RuleIds.RulesNotRun, RuleLevel.Warning, projectFile, 1,
                "analyzers are off (RunAnalyzers, RunAnalyzersDuringBuild), so nobody looked whether a contract breaks what was released; " +
                "'contracts check' looks without the compiler"));
        }

        return findings;
    }
}
