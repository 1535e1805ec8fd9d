using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>Which of a model's files are not those that are known.</summary>
public static class DigestDifference
{
    /// <summary>The names of files that were changed, added or taken away; the <c>.onnx</c> itself under no name, ordinal.</summary>
    /// <param name="expected">The files that are known; none where only their digest is.</param>
    /// <param name="expectedDigest">The digest over them.</param>
    /// <param name="found">The files that are there.</param>
    public static IReadOnlyList<string> Of(
        IReadOnlyCollection<FileDigest> expected, string expectedDigest, IReadOnlyCollection<FileDigest> found)
    {
        var known = expected.Count > 0 ? expected : [new FileDigest("", expectedDigest)];
        return [.. known.Except(found).Concat(found.Except(known)).Select(file => file.Name).Distinct().OrderBy(name => name, StringComparer.Ordinal)];
    }
}
