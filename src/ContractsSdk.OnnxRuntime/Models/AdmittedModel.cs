using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>A model that the native library may see, with every byte it will see.</summary>
/// <param name="File">The <c>.onnx</c> itself.</param>
/// <param name="Weights">Its other files; none, mostly.</param>
internal sealed record AdmittedModel(ModelFile File, IReadOnlyList<WeightFile> Weights)
{
    /// <summary>Every file with its hash: what is hashed is what is handed over.</summary>
    public IReadOnlyList<FileDigest> Digests() =>
        [new("", Sha256(File.Bytes.Span)), .. Weights.Select(weights => new FileDigest(weights.Location, Sha256(weights.Bytes)))];

    private static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
