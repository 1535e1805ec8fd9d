using System;
using System.Security.Cryptography;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>Hashes what passes, so that a file is described and hashed in one reading: what is passed over is read too.</summary>
public sealed class HashingSource(IByteSource source) : IByteSource, IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _skipped = new byte[64 * 1024];

    /// <inheritdoc/>
    public int Read(byte[] buffer, int offset, int count)
    {
        var read = source.Read(buffer, offset, count);
        _hash.AppendData(buffer, offset, read);
        return read;
    }

    /// <inheritdoc/>
    public long Skip(long count)
    {
        var left = count;
        while (left > 0)
        {
            var read = Read(_skipped, 0, (int)Math.Min(left, _skipped.Length));
            if (read == 0)
                break;
            left -= read;
        }

        return count - left;
    }

    /// <summary>Reads the rest, and gives the SHA-256 of everything: 64 lower-case hexadecimal digits. Once.</summary>
    public string Sha256()
    {
        Skip(long.MaxValue);
        return ModelDigest.Hexadecimal(_hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
