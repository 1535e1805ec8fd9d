using System.Collections.Generic;

namespace ContractsSdk.Cli.Changelogs;

/// <summary>The changelog of a contract, newest first.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Releases">What each version changes.</param>
internal sealed record Changelog(string Contract, IReadOnlyList<ReleaseNotes> Releases);
