using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>A model that the native library may see, with every byte it will see.</summary>
/// <param name="File">The <c>.onnx</c> itself.</param>
/// <param name="Weights">Its other files; none, mostly.</param>
/// <param name="Declared">What the file says of itself.</param>
internal sealed record AdmittedModel(ModelFile File, IReadOnlyList<WeightFile> Weights, OnnxModel Declared) : IDisposable
{
    private FileDigest[]? _digests;

    /// <summary>Its signature as its bytes give it.</summary>
    public ModelSignature Signature => Declared.ToSignature(Digests);

    /// <summary>Every file with its hash: what is hashed is what is handed over.</summary>
    public FileDigest[] Digests => _digests ??=
        [new("", Sha256(File.Bytes.Span)), .. Weights.Select(weights => new FileDigest(weights.Location, weights.Bytes.Sha256()))];

    /// <summary>
    /// All its files, with what lies beside it: the model as it looked before it was read, weights as they look now; null for a model from memory.
    /// </summary>
    public ModelOrigin? Origin => File.Folder is { } folder ? File.Origin?.And(Weights.Select(weights => Path.Combine(folder, weights.Location))) : null;

    /// <summary>Which file of it is not what it was any more; null where all are.</summary>
    public string? Trouble => Weights
        .Select(weights => weights.Bytes.Trouble is { } trouble ? $"'{weights.Location}', {trouble}" : null)
        .FirstOrDefault(trouble => trouble is not null);

    /// <summary>Frees the weights: the library has made its own copy of them, or never will.</summary>
    public void Dispose()
    {
        foreach (var weights in Weights)
            weights.Bytes.Dispose();
    }

    private static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
