using System;
using System.Text.Unicode;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>Says in plain words what a file is when it is no ONNX model; the native library only says that it cannot parse it.</summary>
internal static class ModelFormat
{
    private const int GraphField = 7;

    private static readonly (byte[] Magic, int Offset, string Name)[] Others =
    [
        ([.. "PK\x03\x04"u8], 0, "a ZIP archive (a PyTorch checkpoint, or a model that was compressed)"),
        ([0x1F, 0x8B], 0, "a gzip archive"),
        ([0x89, .. "HDF"u8], 0, "an HDF5 file (Keras)"),
        ([.. "TFL3"u8], 4, "a TensorFlow Lite model"),
        ([.. "ORTM"u8], 4, "a model in ONNX Runtime's own format"),
        ([.. "GGUF"u8], 0, "a GGUF model"),
        ([0x80, 0x02], 0, "a Python pickle"),
        ([0x80, 0x03], 0, "a Python pickle"),
        ([0x80, 0x04], 0, "a Python pickle"),
        ([0x80, 0x05], 0, "a Python pickle"),
    ];

    /// <summary>What is wrong with the file, as the end of a sentence that begins with its name; null for what may be a model.</summary>
    public static string? Trouble(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            return "is empty.";
        if (file.StartsWith("version https://git-lfs"u8))
            return "is a Git LFS pointer, not the model: run 'git lfs pull', or let the build fetch LFS files.";
        if (LooksLikeText(file))
            return IsWebPage(file) ? "is a web page: the download of the model went wrong." : "is text, not a model.";
        foreach (var (magic, offset, name) in Others)
        {
            if (file.Length >= offset + magic.Length && file.Slice(offset, magic.Length).SequenceEqual(magic))
                return $"is {name}, not an ONNX model: export it to ONNX.";
        }

        return Frame(file);
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(file.Length, 1024)];
        foreach (var b in start)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n'))
                return false;
        }

        // A cut through a character at the end of the sample is no reason to call it binary.
        return Utf8.IsValid(start) || (start.Length > 4 && (Utf8.IsValid(start[..^1]) || Utf8.IsValid(start[..^2]) || Utf8.IsValid(start[..^3])));
    }

    private static bool IsWebPage(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\r\n\uFEFF"u8);
        return text.Length > 1 && text[0] == '<' && (text[1] == '!' || (text[1] | 0x20) == 'h');
    }

    /// <summary>Walks the fields of the outermost message: a file that was cut off ends inside one.</summary>
    private static string? Frame(ReadOnlySpan<byte> file)
    {
        var rest = file;
        var hasGraph = false;
        while (!rest.IsEmpty)
        {
            if (!TryReadVarint(ref rest, out var tag) || tag >> 3 is 0 or > int.MaxValue)
                return "is not an ONNX model.";

            ulong length;
            switch (tag & 7)
            {
                case 0 when TryReadVarint(ref rest, out _):
                    continue;
                case 1:
                    length = 8;
                    break;
                case 2 when TryReadVarint(ref rest, out length):
                    break;
                case 5:
                    length = 4;
                    break;
                default:
                    return rest.IsEmpty ? Truncated(file.Length, null) : "is not an ONNX model.";
            }

            if (length > (ulong)rest.Length)
                return Truncated(file.Length, (ulong)(file.Length - rest.Length) + length);
            hasGraph |= tag >> 3 == GraphField;
            rest = rest[(int)length..];
        }

        return hasGraph ? null : "is not an ONNX model: it holds no graph.";
    }

    private static string Truncated(int length, ulong? whole) =>
        whole is { } bytes && bytes < 1UL << 40
            ? FormattableString.Invariant($"is cut off: it has {length} bytes of at least {bytes}.")
            : FormattableString.Invariant($"is cut off, or damaged, after {length} bytes.");

    private static bool TryReadVarint(ref ReadOnlySpan<byte> rest, out ulong value)
    {
        value = 0;
        for (var i = 0; i < 10 && i < rest.Length; i++)
        {
            value |= (ulong)(rest[i] & 0x7F) << (7 * i);
            if (rest[i] < 0x80)
            {
                rest = rest[(i + 1)..];
                return true;
            }
        }

        if (rest.Length < 10)
            rest = [];
        return false;
    }
}
