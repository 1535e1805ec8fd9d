using System;

namespace ContractsSdk;

/// <summary>Which model answered. One immutable object a loaded model, shared by its predictions.</summary>
public sealed class ModelIdentity
{
    /// <summary>The contract.</summary>
    public required string ContractId { get; init; }

    /// <summary>The version of the contract the client was compiled with.</summary>
    public required string ContractVersion { get; init; }

    /// <summary>The model's version: what its manifest states, else the first 12 digits of <see cref="Digest"/>.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over the model's files, 64 lower-case hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>The engine and its version.</summary>
    public required string Engine { get; init; }

    /// <summary>The configured name of the instance, or null for the only one.</summary>
    public string? Instance { get; init; }

    /// <summary>When the model was loaded.</summary>
    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>Contract, version and model version.</summary>
    public override string ToString() => $"{ContractId} {ContractVersion}, model {Version}";
}
