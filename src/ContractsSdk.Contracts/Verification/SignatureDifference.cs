using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Verification;

/// <summary>One disagreement between a contract and what a model offers.</summary>
/// <param name="Rule">The id of the rule it is found by.</param>
/// <param name="Subject">What differs, for example <c>input 'age'</c>.</param>
/// <param name="Expected">What the contract says.</param>
/// <param name="Found">What the model offers.</param>
/// <param name="Hint">What to do, or null.</param>
public sealed record SignatureDifference(string Rule, string Subject, string Expected, string Found, string? Hint = null)
{
    /// <summary>The feature it is about, by its name in the contract; null when it is about another thing, or about several.</summary>
    public string? Feature { get; init; }

    /// <summary>The output it is about, by its name in the contract; null when it is about another thing, or about several.</summary>
    public string? Output { get; init; }

    /// <summary>How loud it is.</summary>
    public RuleLevel Level => ModelRules.Of(Rule).Level;

    /// <summary>One line without the rule: subject, expected, found, hint.</summary>
    public string Message => $"{Subject}: expected {Expected}, found {Found}" + (Hint is null ? "" : $" ({Hint})");

    /// <summary>One line: rule, subject, expected, found, hint.</summary>
    public override string ToString() => $"{Rule} {Message}";
}
