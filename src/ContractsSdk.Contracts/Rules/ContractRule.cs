namespace ContractsSdk.Contracts.Rules;

/// <summary>One rule about how a contract changes.</summary>
/// <param name="Id">Its id in <see cref="RuleIds"/>.</param>
/// <param name="Title">The change, as a sentence without its point.</param>
/// <param name="Message">The finding: {0} is what changed, {1} what it was, {2} what it is.</param>
/// <param name="Breaks">Who breaks.</param>
/// <param name="Verdict">What it says, in the harder direction where the change has two.</param>
/// <param name="Milder">What it says in the other direction, or null.</param>
/// <param name="Since">The set of rules it came with: what was released under an older one is told, not judged.</param>
public sealed record ContractRule(
    string Id, string Title, string Message, Breaks Breaks, Verdict Verdict, Verdict? Milder = null, string Since = RuleSets.Current);
