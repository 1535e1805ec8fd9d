using System.Text.RegularExpressions;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>Makes the library's own texts fit for a log or an exception: one line, no colours, no absolute path, bounded.</summary>
internal static partial class NativeText
{
    private const int MaximumLength = 600;
    private const int MaximumRead = 4096;

    /// <summary>Takes out what must not leave the process.</summary>
    public static string Redact(string text)
    {
        if (text.Length > MaximumRead)
            text = text[..MaximumRead];
        text = Function().Replace(AbsoluteFile().Replace(Colours().Replace(text, ""), "<path>"), "");
        var line = Blanks().Replace(text, " ").Trim();
        return line.Length <= MaximumLength ? line : line[..MaximumLength] + "…";
    }

    [GeneratedRegex(@"\x1b\[[0-9;]*m")]
    private static partial Regex Colours();

    /// <summary>The library's function a message comes from, with the place in its source.</summary>
    [GeneratedRegex(@"(?:<path>\s+)?(?:[\w:<>&*]+\s+)?onnxruntime::[\w:~]+\([^()]*\)(?:\s+const)?(?:::<lambda\([^()]*\)>)?")]
    private static partial Regex Function();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>
    /// A rooted path whose last part has an extension, with its line number. Nodes are often called <c>/encoder/layer.0/MatMul</c>,
    /// and that name is what the reader needs; files of the build and of the disk have extensions.
    /// </summary>
    [GeneratedRegex(@"(?<![\w.<])(?:[A-Za-z]:)?(?:[\\/][^\\/\s""':;,()\[\]]+)*[\\/][^\\/\s""':;,()\[\]]+\.[A-Za-z]\w{0,9}(?:\.\d+)*(?::\d+)?(?![\w/\\])")]
    private static partial Regex AbsoluteFile();
}
