using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Manifests;

/// <summary>
/// What whoever releases a model says of it, in a file that travels with it: which contract it serves, which version it is, and which
/// bytes it consists of. With it a retrained model takes the place of another without a release of those who use it.
/// </summary>
public sealed record ModelManifest
{
    /// <summary>The contract it serves.</summary>
    public required string ContractId { get; init; }

    /// <summary>The least version of the contract it serves.</summary>
    public required string From { get; init; }

    /// <summary>The first version of the contract it does not serve any more; null for no end.</summary>
    public string? Below { get; init; }

    /// <summary>The version of the model, in the words of whoever releases it.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>SHA-256 over the model's files, 64 lower-case hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>The model's files where there are several, as in its signature.</summary>
    public EquatableArray<FileDigest> Files { get; init; }

    /// <summary>SHA-256 of the golden rows the model was accepted with; null where there were none.</summary>
    public string? GoldenDigest { get; init; }

    /// <summary>The manifest of a model for a contract: it serves this version of it and what may follow without a break.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="model">The model's signature.</param>
    /// <param name="modelVersion">The model's version.</param>
    /// <param name="goldenDigest">The digest of its golden rows, or null.</param>
    public static ModelManifest Of(ModelContract contract, ModelSignature model, string modelVersion, string? goldenDigest = null) => new()
    {
        ContractId = contract.Id,
        From = contract.Version,
        Below = NextBreak(contract.Version),
        ModelVersion = modelVersion,
        Digest = model.Digest,
        Files = model.Files,
        GoldenDigest = goldenDigest,
    };

    // Below 1.0.0 every minor version may break.
    private static string? NextBreak(string version) =>
        ContractVersion.Read(version, out _) is not { } read ? null
        : read.Major > 0 ? NumberOf(read.Major + 1L) + ".0.0"
        : "0." + NumberOf(read.Minor + 1L) + ".0";

    private static string NumberOf(long number) => NumberText.Of(number);
}
