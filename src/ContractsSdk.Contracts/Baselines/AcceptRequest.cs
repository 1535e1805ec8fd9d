namespace ContractsSdk.Contracts.Baselines;

/// <summary>What somebody wants to answer for.</summary>
/// <param name="Rule">The rule of the finding.</param>
/// <param name="Subject">
/// Whose finding, where the rule has several: the name of the feature or output, of the fact, or both as the line writes them
/// (<c>out probabilities threshold</c>). Null for the only one.
/// </param>
/// <param name="Reason">Why it is right.</param>
public sealed record AcceptRequest(string Rule, string? Subject, string Reason);
