namespace ContractsSdk.Contracts.Comparison;

/// <summary>A line of <c>accepted.txt</c>: what is accepted on the way from one version to the next.</summary>
/// <param name="From">The version before.</param>
/// <param name="To">The version after.</param>
/// <param name="Accepted">What is accepted.</param>
public sealed record Acknowledgement(string From, string To, AcceptedChange Accepted);
