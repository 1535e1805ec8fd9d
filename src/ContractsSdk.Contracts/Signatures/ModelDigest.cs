using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>
/// The digest of a model, whatever number of files it is. Of one file it is that file's; of several it is over a line for each, ordinal by
/// name. The <c>.onnx</c> itself goes without a name, so that a model may be called otherwise and stays what it is.
/// </summary>
public static class ModelDigest
{
    /// <summary>The digest, 64 lower-case hexadecimal digits.</summary>
    public static string Of(IReadOnlyCollection<FileDigest> files) => files.Count == 1 && files.First() is { Name: "" } only
        ? only.Sha256
        : Sha256(Encoding.UTF8.GetBytes(string.Concat(files
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => file.Sha256 + "  " + file.Name + "\n"))));

    /// <summary>Whether a text has the form of a digest.</summary>
    public static bool IsOne(string text) => text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static string Sha256(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return Hexadecimal(algorithm.ComputeHash(bytes));
    }

    internal static string Hexadecimal(byte[] digest) =>
        string.Concat(digest.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
}
