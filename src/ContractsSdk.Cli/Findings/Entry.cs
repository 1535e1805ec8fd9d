using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Findings;

/// <summary>One thing that was found, wherever it came from.</summary>
/// <param name="Contract">The contract it is about; null when it is about none.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Level">How loud it is.</param>
/// <param name="File">The file, with forward slashes, never absolute.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Change">What the comparison knows of it; null when it is about a file.</param>
/// <param name="Next">The version that answers for everything the contract changed; null when it is declared, or there is none.</param>
internal sealed record Entry(
    string? Contract, string Rule, RuleLevel Level, string File, int Line, string Message, Finding? Change = null,
    string? Next = null);
