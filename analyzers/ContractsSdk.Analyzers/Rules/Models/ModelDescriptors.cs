using System.Collections.Immutable;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Rules;

/// <summary>The rules about a contract and its model as diagnostics: the table is theirs, and the verification words the message.</summary>
internal static class ModelDescriptors
{
    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        ModelRules.All.ToImmutableDictionary(rule => rule.Id, Descriptor);

    private static DiagnosticDescriptor Descriptor(ModelRule rule) => new(
        rule.Id, rule.Title, "{0}", RuleCategories.Models, ChangeDescriptors.Severity(rule.Level), isEnabledByDefault: true,
        helpLinkUri: RulePages.Of(rule.Id));
}
