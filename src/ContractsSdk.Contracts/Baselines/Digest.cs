using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>SHA-256 of a text with LF and without a byte order mark, so that no checkout changes it: <c>sha256:</c> and 64 hexadecimal digits.</summary>
internal static class Digest
{
    private const string Prefix = "sha256:";

    /// <summary>Whether a text has the form of a digest.</summary>
    public static bool IsOne(string text) => text.Length == Prefix.Length + 64
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.Skip(Prefix.Length).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    public static string Of(string text)
    {
        var normalized = TextLines.Normalized(text);
        return Of(normalized, normalized.Length);
    }

    /// <summary>The digest of how a text begins, which has LF and no byte order mark.</summary>
    public static string Of(string text, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(bytes, 0, bytes.Length - Encoding.UTF8.GetByteCount(text.Substring(length)));
        var digest = new StringBuilder(Prefix, Prefix.Length + 64);
        foreach (var part in hash)
            digest.Append("0123456789abcdef"[part >> 4]).Append("0123456789abcdef"[part & 15]);
        return digest.ToString();
    }
}
