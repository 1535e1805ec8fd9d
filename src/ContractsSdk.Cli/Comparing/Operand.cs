using ContractsSdk.Contracts;

namespace ContractsSdk.Cli.Comparing;

/// <summary>What somebody wrote for a contract: a file, or <c>id@version</c>, where the id may come from elsewhere.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Id">The contract; null when not written.</param>
/// <param name="Version">A version or <c>head</c>; null when it can only be a file.</param>
internal sealed record Operand(string Text, string? Id, string? Version)
{
    public const string Head = "head";

    public static Operand Read(string text)
    {
        var at = text.IndexOf('@', System.StringComparison.Ordinal);
        var (id, version) = at < 0 ? (null, text) : (text[..at], text[(at + 1)..]);
        return (id is null || ContractId.ProblemOf(id) is null) && IsVersion(version) ? new(text, id, version) : new(text, null, null);
    }

    private static bool IsVersion(string text) => text == Head || ContractVersion.Read(text, out _) is not null;
}
