using System.Collections.Generic;

namespace ContractsSdk.Cli.Changelogs;

/// <summary>What a version of a contract changes.</summary>
/// <param name="Version">The version.</param>
/// <param name="Previous">The release before it; null for the first.</param>
/// <param name="IsReleased">Whether it is frozen.</param>
/// <param name="Summary">What it offers, in a line: of the first there is nothing to compare.</param>
/// <param name="Notes">The changes, by rule and subject.</param>
internal sealed record ReleaseNotes(
    string Version, string? Previous, bool IsReleased, string Summary, IReadOnlyList<Note> Notes);
