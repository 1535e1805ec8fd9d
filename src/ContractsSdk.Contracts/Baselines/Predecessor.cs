namespace ContractsSdk.Contracts.Baselines;

/// <summary>The release a frozen contract follows: <c>contract previous = 1.0.0 sha256:…</c>.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Digest">The digest of its frozen file.</param>
public sealed record Predecessor(string Version, string Digest);
