using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Manifests;

/// <summary>The facts of a manifest, each beside how it is read.</summary>
internal static class ManifestRules
{
    /// <summary>Scope <c>contract</c>.</summary>
    public static readonly FactRule<ModelManifest>[] Contract =
    [
        FactRule<ModelManifest>.String("id", manifest => manifest.ContractId, (manifest, text) => manifest with { ContractId = text }),
        FactRule<ModelManifest>.String("from", manifest => manifest.From, (manifest, text) => manifest with { From = text }),
        FactRule<ModelManifest>.String("below", manifest => manifest.Below, (manifest, text) => manifest with { Below = text }),
    ];

    /// <summary>Scope <c>model</c>.</summary>
    public static readonly FactRule<ModelManifest>[] Model =
    [
        FactRule<ModelManifest>.String("version", manifest => manifest.ModelVersion, (manifest, text) => manifest with { ModelVersion = text }),
        FactRule<ModelManifest>.String("digest", manifest => manifest.Digest, (manifest, text) => manifest with { Digest = text }),
    ];

    /// <summary>Scope <c>golden</c>.</summary>
    public static readonly FactRule<ModelManifest>[] Golden =
    [
        FactRule<ModelManifest>.String("sha256", manifest => manifest.GoldenDigest, (manifest, text) => manifest with { GoldenDigest = text }),
    ];
}
