namespace ContractsSdk.Contracts.Rules;

/// <summary>What a rule says about a change.</summary>
/// <param name="Class">What kind of change it is.</param>
/// <param name="Bump">The least bump of the version it needs.</param>
/// <param name="Level">How loud it is until it is covered.</param>
/// <param name="Acceptance">Whether it also needs a line with a reason.</param>
public sealed record Verdict(
    RuleClass Class, VersionBump Bump, RuleLevel Level, Acceptance Acceptance = Acceptance.NotNeeded);
