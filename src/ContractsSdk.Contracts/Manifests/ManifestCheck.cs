namespace ContractsSdk.Contracts.Manifests;

/// <summary>Whether a manifest is that of a contract.</summary>
public static class ManifestCheck
{
    /// <summary>Why a manifest does not serve a contract, as a sentence; null when it does.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="contractId">The contract.</param>
    /// <param name="contractVersion">Its version.</param>
    public static string? ProblemOf(ModelManifest manifest, string contractId, string contractVersion)
    {
        if (manifest.ContractId != contractId)
            return $"It is for the contract '{manifest.ContractId}', not for '{contractId}'.";
        return Serves(manifest, contractVersion)
            ? null
            : $"It serves the contract from version {manifest.From}{(manifest.Below is null ? "" : $" to before {manifest.Below}")}, not {contractVersion}.";
    }

    // What comes before a release that may break may break as well: 2.0.0-rc.1 is not below 2.0.0 here.
    private static bool Serves(ModelManifest manifest, string version) =>
        ContractVersion.Read(version, out _) is { } asked
        && ContractVersion.Read(manifest.From, out _) is { } from
        && asked >= from
        && (ContractVersion.Read(manifest.Below, out _) is not { } below
            || (asked.Major, asked.Minor, asked.Patch).CompareTo((below.Major, below.Minor, below.Patch)) < 0);
}
