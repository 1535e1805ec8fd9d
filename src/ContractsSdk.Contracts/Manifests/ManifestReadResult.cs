using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Manifests;

/// <summary>A manifest that was read, or why it was not.</summary>
/// <param name="Manifest">The manifest; null when there are errors.</param>
/// <param name="Errors">The errors by line; empty when there is a manifest.</param>
public sealed record ManifestReadResult(ModelManifest? Manifest, EquatableArray<ContractReadError> Errors);
