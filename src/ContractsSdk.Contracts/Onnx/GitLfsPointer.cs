using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>What Git keeps in place of a large file. It names the file's digest, so that a contract can be held against a model nobody fetched.</summary>
/// <param name="Sha256">SHA-256 of the file, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">Its bytes.</param>
public sealed record GitLfsPointer(string Sha256, long Length)
{
    /// <summary>Longer than this none is.</summary>
    public const int MaximumLength = 1024;

    private const string Version = "version https://git-lfs";

    private const string Digest = "oid sha256:";

    private const string Size = "size ";

    /// <summary>Reads the whole of a small file; null when it is no pointer.</summary>
    public static GitLfsPointer? Read(byte[] file)
    {
        if (file.Length > MaximumLength || !IsOne(file))
            return null;
        var lines = Encoding.ASCII.GetString(file).Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var digest = lines.Find(line => line.StartsWith(Digest, StringComparison.Ordinal))?.Substring(Digest.Length);
        var size = lines.Find(line => line.StartsWith(Size, StringComparison.Ordinal))?.Substring(Size.Length);
        return digest is { Length: 64 } && digest.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
            && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new(digest, length)
            : null;
    }

    /// <summary>Whether a file begins like a pointer.</summary>
    internal static bool IsOne(byte[] head) =>
        head.Length >= Version.Length && Encoding.ASCII.GetString(head, 0, Version.Length) == Version;
}
