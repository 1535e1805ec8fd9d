using System;
using System.Globalization;
using System.Linq;
using System.Text;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Tests;

namespace ContractsSdk.Analyzers.Tests.Rules.Models;

/// <summary>The list of the rules about a contract and its model, written from their table.</summary>
internal static class ModelRuleIndex
{
    private const string Head = """
        # Rules about the model

        What a contract is held against is the signature of its model: `models/fraud.onnx.signature`, committed beside the model. The
        analyzers do so while types are typed and in the build; loading does it again with the model itself, by the same code and in the
        same words, all differences at once. Errors refuse the model then, the rest is logged.

        Where there is no signature there is silence. A signature also tells the analyzers the model's digest, so that changes are judged
        together with the model: MC401, MC403, MC405 in [changes.md](changes.md).

        This page is written by the tests: `CONTRACTSSDK_UPDATE_DOCS=1 dotnet test --project tests/ContractsSdk.Analyzers.Tests`.

        | | rule | severity |
        |---|---|---|

        """;

    public static string Path { get; } = RepositoryFiles.PathOf("docs", "rules", "models.md");

    public static string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var rule in ModelRules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {(rule.Level == RuleLevel.Info ? "suggestion" : rule.Level.ToString().ToLowerInvariant())} |\n");
        }

        return text.ToString();
    }
}
