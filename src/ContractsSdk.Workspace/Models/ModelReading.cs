using System;
using System.Collections.Generic;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Workspace.Models;

/// <summary>What came of reading a model's files.</summary>
public sealed record ModelReading
{
    /// <summary>The signature; null where there is none.</summary>
    public ModelSignature? Signature { get; init; }

    /// <summary>Why the model can be used by nobody: the end of a sentence that begins with the file. Null where it can, or is not there.</summary>
    public string? Problem { get; init; }

    /// <summary>What of it is not on this machine: the end of a sentence that begins with the file. Null where all of it is.</summary>
    public string? Absent { get; init; }

    /// <summary>The digest that stands in for the file, where Git keeps it elsewhere.</summary>
    public string? PointerDigest { get; init; }

    /// <summary>Every file that was read, absolute.</summary>
    public IReadOnlyList<string> Files { get; init; } = Array.Empty<string>();
}
