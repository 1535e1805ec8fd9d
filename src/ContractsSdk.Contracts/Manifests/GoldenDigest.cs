using System.Security.Cryptography;
using System.Text;

namespace ContractsSdk.Contracts.Manifests;

/// <summary>
/// What a manifest calls golden rows by. Line ends do not count: version control may have changed them on the way, and the rows are the
/// same.
/// </summary>
public static class GoldenDigest
{
    /// <summary>SHA-256 of a file of golden rows with LF for every CR LF: 64 lower-case hexadecimal digits.</summary>
    public static string Of(byte[] file)
    {
        var (text, length) = (new byte[file.Length], 0);
        for (var i = 0; i < file.Length; i++)
        {
            if (file[i] != '\r' || i + 1 == file.Length || file[i + 1] != '\n')
                text[length++] = file[i];
        }

        using var algorithm = SHA256.Create();
        var digest = new StringBuilder(64);
        foreach (var part in algorithm.ComputeHash(text, 0, length))
            digest.Append("0123456789abcdef"[part >> 4]).Append("0123456789abcdef"[part & 15]);
        return digest.ToString();
    }
}
