using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>What is wrong with a file of a baseline.</summary>
/// <param name="Rule">The rule, one of MC6xx.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Level">How loud it is.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record BaselineFinding(string Rule, string File, int Line, RuleLevel Level, string Message)
{
    internal static BaselineFinding Of(string rule, string file, int line, string message) =>
        new(rule, file, line, RuleCatalogue.Of(rule).Verdict.Level, message);
}
