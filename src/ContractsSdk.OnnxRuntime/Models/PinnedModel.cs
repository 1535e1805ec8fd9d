namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>What a model is pinned by.</summary>
/// <param name="File">The file that names it; null where nothing does.</param>
/// <param name="Version">The model's version, where a manifest states one.</param>
/// <param name="GoldenDigest">The digest of the golden rows it was accepted with, where a manifest states one.</param>
internal sealed record PinnedModel(string? File, string? Version, string? GoldenDigest)
{
    /// <summary>Pinned by nothing.</summary>
    public static PinnedModel Free { get; } = new(null, null, null);
}
