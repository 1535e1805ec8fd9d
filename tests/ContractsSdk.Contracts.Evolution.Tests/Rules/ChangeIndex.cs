using System;
using System.Globalization;
using System.Linq;
using System.Text;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Tests;

namespace ContractsSdk.Contracts.Evolution.Tests.Rules;

/// <summary>The list of the rules about changes, written from the catalogue.</summary>
internal static class ChangeIndex
{
    private const string Head = """
        # Rules about changes

        What comparing a contract with its releases finds. A sufficient bump of the version answers for a break; a silent change of
        meaning also needs a line with a reason in `accepted.txt`. Of two directions of a change the harder one is listed.
        What the comparison leaves out, and why: [left-out.md](left-out.md).

        The editor offers the ways out where the finding stands: declare the version that answers for everything that changed, write the
        line of `accepted.txt` (its reason is yours to state: until then it is [MC607](MC607.md)), add the former name, retire the feature,
        write the released slots, or restore what was released (unit, time window, missing value, range and what is done outside it,
        element type, meaning, positive class, threshold, position, name, sensitivity, type, nullability, order of categories and labels).

        A project decides in its .editorconfig how loud a rule is, which bump its changes need, and whether the version before must be
        able to take over again (`rollback`; what breaks that is then at least a warning, whatever the version says). A setting that
        cannot be followed is [MC611](MC611.md), never ignored.

        ```ini
        [*.cs]
        dotnet_diagnostic.MC104.severity = error   # error, warning, suggestion, silent, none, default
        contracts.MC104.required_bump = patch      # none, patch, minor, major
        contracts.compatibility = rollback         # forward (the default), rollback
        ```

        What the version and `accepted.txt` answer for is not reported again, however loud its rule is set. The settings are those of the
        file that has the client's `[ModelContract]`; where that says nothing, those of a global analyzer config. A severity is looked up
        where the finding stands, as with any analyzer: findings in the files of a baseline follow the global one.

        This page is written by the tests: `CONTRACTSSDK_UPDATE_DOCS=1 dotnet test --project tests/ContractsSdk.Contracts.Evolution.Tests`.

        | | the change | kind | severity | version | reason |
        |---|---|---|---|---|---|

        """;

    public static string Path { get; } = RepositoryFiles.PathOf("docs", "rules", "changes.md");

    public static string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var rule in RuleCatalogue.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            var verdict = rule.Verdict;
            text.Append(
                CultureInfo.InvariantCulture,
                $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Word(verdict.Class)} | {Word(verdict.Level)} | {Bump(verdict)} | {Reason(verdict)} |\n");
        }

        return text.ToString();
    }

    private static string Bump(Verdict verdict) => verdict.Bump == VersionBump.None ? "" : Word(verdict.Bump);

    private static string Reason(Verdict verdict) =>
        verdict.Acceptance switch { Acceptance.Needed => "needed", Acceptance.Impossible => "cannot be accepted", _ => "" };

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
