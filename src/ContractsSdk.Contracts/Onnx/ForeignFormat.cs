using System;
using System.Linq;
using System.Text;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>Says what a file is that is no model: only then is it asked, since a model may begin with anything.</summary>
internal static class ForeignFormat
{
    private static readonly (byte[] Magic, int Offset, string Name)[] Known =
    [
        (Ascii("PK\u0003\u0004"), 0, "a ZIP archive: a PyTorch checkpoint, or a model that was compressed"),
        ([0x1f, 0x8b], 0, "a gzip archive"),
        ([0x89, (byte)'H', (byte)'D', (byte)'F'], 0, "an HDF5 file, as Keras writes them"),
        (Ascii("TFL3"), 4, "a TensorFlow Lite model"),
        (Ascii("ORTM"), 4, "a model in ONNX Runtime's own format"),
        (Ascii("GGUF"), 0, "a GGUF model"),
        ([0x80, 2], 0, "a Python pickle"),
        ([0x80, 3], 0, "a Python pickle"),
        ([0x80, 4], 0, "a Python pickle"),
        ([0x80, 5], 0, "a Python pickle"),
    ];

    /// <summary>What the first bytes are the beginning of; null when nothing known.</summary>
    public static OnnxProblem? Recognise(byte[] head)
    {
        if (GitLfsPointer.IsOne(head))
            return new(OnnxProblemKind.GitLfsPointer, "is a Git LFS pointer, not the model: 'git lfs pull' fetches it");
        foreach (var (magic, offset, name) in Known)
        {
            if (StartsWith(head, magic, offset))
                return new(OnnxProblemKind.OtherFormat, $"is {name}, not an ONNX model");
        }

        if (head.Length == 0 || !IsText(head))
            return null;
        var text = Encoding.ASCII.GetString(head).TrimStart('?', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!", StringComparison.Ordinal) || text.StartsWith("<h", StringComparison.OrdinalIgnoreCase)
            ? new(OnnxProblemKind.WebPage, "is a web page, not a model: its download went wrong")
            : new(OnnxProblemKind.Text, "is text, not a model");
    }

    private static bool IsText(byte[] head) => Array.TrueForAll(head, b => b >= ' ' || b is (byte)'\t' or (byte)'\r' or (byte)'\n');

    private static bool StartsWith(byte[] head, byte[] magic, int offset) =>
        head.Skip(offset).Take(magic.Length).SequenceEqual(magic);

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
