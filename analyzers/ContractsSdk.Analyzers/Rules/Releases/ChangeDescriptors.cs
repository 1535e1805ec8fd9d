using System.Collections.Immutable;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>The rules about changes as diagnostics: the catalogue is theirs, and the comparison words the message.</summary>
internal static class ChangeDescriptors
{
    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleCatalogue.All.ToImmutableDictionary(rule => rule.Id, Descriptor);

    /// <summary>The severity of a level that is heard.</summary>
    public static DiagnosticSeverity Severity(RuleLevel level) => level switch
    {
        RuleLevel.Error => DiagnosticSeverity.Error,
        RuleLevel.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Descriptor(ContractRule rule) => new(
        rule.Id, rule.Title, "{0}", RuleCategories.Evolution, Severity(rule.Verdict.Level), isEnabledByDefault: true,
        helpLinkUri: RulePages.Of(rule.Id), customTags: Tags(rule.Id));

    // That nobody declares a contract is known only when every client was seen.
    private static string[] Tags(string rule) => rule == RuleIds.ContractIdChanged ? [WellKnownDiagnosticTags.CompilationEnd] : [];
}
