using System.Collections.Generic;
using System.Linq;
using ContractsSdk;

namespace ScoringApi.Scoring;

/// <summary>A promise that a transaction breaks: names and declared limits, never the value.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Expected">What the contract declares, where the rule alone does not say it.</param>
internal sealed record ViolationResponse(string Feature, string Rule, string? Expected)
{
    /// <summary>All of them; null for none.</summary>
    public static IReadOnlyList<ViolationResponse>? Of(IReadOnlyList<Violation> violations) => violations.Count == 0
        ? null
        : [.. violations.Select(violation => new ViolationResponse(violation.Name, Word.Of(violation.Rule), violation.Expected))];
}
