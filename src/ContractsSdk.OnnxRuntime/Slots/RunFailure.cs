using System;
using System.Text.RegularExpressions;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>
/// What the library's words about a failed run mean. A node quotes what it was given (the category it does not know, the index out of bounds),
/// and that is a feature's value: of such a message only the node is kept.
/// </summary>
internal static partial class RunFailure
{
    /// <summary>Whether the rows are to blame. Allocates nothing.</summary>
    public static RunStatus Classify(OrtErrorCode code, ReadOnlySpan<byte> message) => code switch
    {
        OrtErrorCode.Fail or OrtErrorCode.InvalidArgument or OrtErrorCode.RuntimeException when !SpeaksOfMemory(message) => RunStatus.InvalidData,
        _ => RunStatus.Failed,
    };

    /// <summary>Whether the library says that it was told to stop.</summary>
    public static bool IsTermination(ReadOnlySpan<byte> message) => message.IndexOf("terminate flag being set"u8) >= 0;

    /// <summary>What may be shown to anybody.</summary>
    public static string Describe(OrtError error)
    {
        var node = Node().Match(error.Text);
        if (node.Success)
        {
            var name = node.Groups["name"].Value;
            return $"node {(name.Length == 0 ? "" : $"'{name}' ")}({node.Groups["operator"].Value}) failed with {error.Code}";
        }

        // Said before the first node runs: about the names, types and shapes of what is fed.
        return error.Code == OrtErrorCode.InvalidArgument ? error.Text : $"ONNX Runtime failed with {error.Code}";
    }

    private static bool SpeaksOfMemory(ReadOnlySpan<byte> message) =>
        message.IndexOf("bad_alloc"u8) >= 0 || message.IndexOf("Failed to allocate memory"u8) >= 0;

    [GeneratedRegex(@"running (?<operator>\S+) node\. Name:'(?<name>[^']*)'")]
    private static partial Regex Node();
}
