using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Workspace.Files;

/// <summary>What is wrong with a file of a project.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Level">How loud it is.</param>
/// <param name="File">The file, relative to the project.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, and what to do. Holds no absolute path.</param>
public sealed record ProjectFinding(string Rule, RuleLevel Level, string File, int Line, string Message);
