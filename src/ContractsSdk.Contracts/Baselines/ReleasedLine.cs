using System.Text;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>A line of <c>released.txt</c>: <c>released 1.1.0 = sha256:…</c>.</summary>
/// <param name="Version">The version.</param>
/// <param name="Digest">The digest of its frozen file.</param>
public sealed record ReleasedLine(string Version, string Digest)
{
    private const string Keyword = "released";

    /// <summary>The line, with LF at its end.</summary>
    public string Write()
    {
        var line = new StringBuilder(Keyword).Append(' ');
        Token.Write(line, Version);
        Token.Write(line.Append(" = "), Digest);
        return line.Append('\n').ToString();
    }

    /// <summary>The line, or null and what is wrong with it.</summary>
    internal static ReleasedLine? Read(string line, out string? problem)
    {
        var words = WordReader.Read(line, out problem);
        if (words is null)
            return null;
        var isLine = words.Count == 4 && words[0] is { Text: Keyword, IsQuoted: false } && words[2].IsEquals
            && ContractVersion.Read(words[1].Text, out _) is not null && Baselines.Digest.IsOne(words[3].Text);
        problem = isLine ? null : "expected 'released', a version, '=' and the digest of its file; only freezing writes this file";
        return isLine ? new(words[1].Text, words[3].Text) : null;
    }
}
