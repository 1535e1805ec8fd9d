using ContractsSdk.Contracts.Comparison;

namespace ContractsSdk.Cli.Changelogs;

/// <summary>One change of a release, for people.</summary>
/// <param name="Change">The change.</param>
/// <param name="Reason">Why it was accepted; null where nobody had to say.</param>
internal sealed record Note(Finding Change, string? Reason);
