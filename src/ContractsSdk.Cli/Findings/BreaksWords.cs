using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Findings;

/// <summary>Who breaks, a word each.</summary>
internal static class BreaksWords
{
    private static readonly (Breaks Who, string Word)[] Words =
    [
        (Breaks.Source, "source"), (Breaks.Binary, "binary"), (Breaks.Stored, "stored"), (Breaks.Meaning, "meaning"),
        (Breaks.Rollback, "rollback"),
    ];

    public static IReadOnlyList<string> Of(Breaks breaks) =>
        [.. Words.Where(entry => (breaks & entry.Who) != 0).Select(entry => entry.Word)];
}
