using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.CodeFixes.Fixes;
using ContractsSdk.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ContractsSdk.Analyzers.Tests.Rules;

/// <summary>The list of all rules, written from their descriptors.</summary>
internal static class RuleIndex
{
    private const string Head = """
        # Rules

        What the analyzers say about the declarations of a contract. Each has a page: what is wrong, why it matters for a model in
        production, an example before and after, how to fix it, when to suppress it. The rules about changes from one version to the next
        have a list of their own, [changes.md](changes.md), and so have those about the model, [models.md](models.md).

        Severities are set as those of any analyzer, one rule or one group at a time:

        ```ini
        [*.cs]
        dotnet_diagnostic.MC022.severity = warning
        dotnet_analyzer_diagnostic.category-ContractsSdk.Packing.severity = error
        ```

        Errors cannot be turned into a working client by suppressing them: nothing is generated for what is wrong.

        This page is written by the tests: `CONTRACTSSDK_UPDATE_DOCS=1 dotnet test --project tests/ContractsSdk.Analyzers.Tests`.

        """;

    public static string Path { get; } = RepositoryFiles.PathOf("docs", "rules", "README.md");

    public static string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        var fixable = Fixable();
        foreach (var group in Descriptors.ById.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal).GroupBy(rule => rule.Category))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n| | rule | severity | fix |\n|---|---|---|---|\n");
            foreach (var rule in group)
                text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Severity(rule)} | {(fixable.Contains(rule.Id) ? "yes" : "")} |\n");
        }

        return text.ToString();
    }

    private static HashSet<string> Fixable() => [.. typeof(RuleFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)];

    private static string Severity(DiagnosticDescriptor rule) =>
        rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : rule.DefaultSeverity.ToString().ToLowerInvariant();
}
