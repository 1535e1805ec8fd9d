using System;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Tests;

namespace ContractsSdk.Analyzers.Tests.Rules.Models;

/// <summary>The page of a rule about the model: the sections of every rule, its examples a source and the signature it is held against.</summary>
internal sealed record ModelRulePage(string Head, string[] Headings, string Before, string After)
{
    private const string Fence = "```";

    public static string HeadOf(ModelRule rule) => $"# {rule.Id}: {rule.Title}\n\nContractsSdk.Models · {rule.Level}";

    /// <summary>The signature before the change.</summary>
    public string SignatureBefore => Block(Before, "text")!;

    /// <summary>The signature after it: the same one where the page shows no other.</summary>
    public string SignatureAfter => Block(After, "text") ?? SignatureBefore;

    public string SourceBefore => Block(Before, "csharp")!;

    public string SourceAfter => Block(After, "csharp")!;

    public static ModelRulePage Read(string id)
    {
        var parts = File.ReadAllText(RepositoryFiles.PathOf("docs", "rules", id + ".md")).ReplaceLineEndings("\n").Split("\n## ");
        var sections = parts.Skip(1)
            .ToDictionary(part => part.Split('\n')[0], part => part[part.IndexOf('\n', StringComparison.Ordinal)..].Trim(), StringComparer.Ordinal);
        Assert.DoesNotContain(sections, section => section.Value.Length == 0);
        return new(parts[0].Trim(), [.. sections.Keys], sections["Before"], sections["After"]);
    }

    private static string? Block(string section, string language)
    {
        var open = section.IndexOf(Fence + language + "\n", StringComparison.Ordinal);
        if (open < 0)
            return null;
        var start = open + Fence.Length + language.Length + 1;
        return section[start..(section.IndexOf("\n" + Fence, start, StringComparison.Ordinal) + 1)];
    }
}
