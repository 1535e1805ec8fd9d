using System.Collections.Generic;

namespace ContractsSdk.Cli.Preparing;

/// <summary>What came of preparing a model.</summary>
/// <param name="Model">The model's file name.</param>
/// <param name="Digest">The digest over its files.</param>
/// <param name="Done">What was rewritten.</param>
/// <param name="Left">What might have been, and was not.</param>
internal sealed record PreparedModel(string Model, string Digest, IReadOnlyList<string> Done, IReadOnlyList<string> Left)
{
    /// <summary>The prepared model, from the current folder on; null where nothing was written.</summary>
    public string? File { get; init; }

    /// <summary>The digest over the prepared model's files.</summary>
    public string? PreparedDigest { get; init; }

    /// <summary>What running both showed; null where they were not run.</summary>
    public Proof? Proof { get; init; }

    /// <summary>The contracts whose golden rows the prepared model answers as recorded.</summary>
    public IReadOnlyList<string> Golden { get; init; } = [];
}
