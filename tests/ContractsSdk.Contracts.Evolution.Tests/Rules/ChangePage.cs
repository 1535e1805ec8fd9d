using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Tests;

namespace ContractsSdk.Contracts.Evolution.Tests.Rules;

/// <summary>The page of a rule about a change: what it says about itself, then sections in a fixed order.</summary>
internal sealed record ChangePage(string Head, IReadOnlyList<(string Heading, string Text)> Sections)
{
    private const string Fence = "```text\n";

    public static readonly string[] Headings = ["What changed", "Who breaks", "Before", "After", "Ways out"];

    private static readonly (Breaks Who, string Words)[] Broken =
    [
        (Breaks.Source, "code compiled again"), (Breaks.Binary, "code compiled before"), (Breaks.Stored, "stored data"),
        (Breaks.Meaning, "the model's meaning"), (Breaks.Rollback, "going back"),
    ];

    /// <summary>The contracts of both examples, oldest first.</summary>
    public IEnumerable<string> Contracts => Blocks("Before").Concat(Blocks("After"));

    public static ChangePage Read(string id)
    {
        var parts = File.ReadAllText(RepositoryFiles.PathOf("docs", "rules", id + ".md")).ReplaceLineEndings("\n").Split("\n## ");
        return new(parts[0].Trim(), [.. parts.Skip(1).Select(part => (part.Split('\n')[0], part[part.IndexOf('\n', StringComparison.Ordinal)..].Trim()))]);
    }

    public static string HeadOf(ContractRule rule) => $"# {rule.Id}: {rule.Title}\n\n{Said(rule.Verdict)}"
        + (rule.Milder is { } milder ? $"\n\nIn the milder direction: {Said(milder)}" : "");

    public static string WhoBreaks(ContractRule rule)
    {
        var words = Broken.Where(broken => rule.Breaks.HasFlag(broken.Who)).Select(broken => broken.Words).ToArray();
        var list = words.Length switch
        {
            0 => "nobody",
            1 => words[0],
            _ => string.Join(", ", words[..^1]) + " and " + words[^1],
        };
        return char.ToUpperInvariant(list[0]) + list[1..] + ".";
    }

    public string Text(string heading) => Sections.Single(section => section.Heading == heading).Text;

    private IEnumerable<string> Blocks(string heading) =>
        (Text(heading) + "\n").Split(Fence).Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]);

    private static string Said(Verdict verdict)
    {
        string?[] needs =
        [
            verdict.Bump == VersionBump.None ? null : verdict.Bump.ToString().ToLowerInvariant() + " version",
            verdict.Acceptance switch { Acceptance.Needed => "accepted with a reason", Acceptance.Impossible => "to be mended", _ => null },
        ];
        return $"{verdict.Class} · {verdict.Level} · {string.Join(", ", needs.OfType<string>().DefaultIfEmpty("nothing to do"))}";
    }
}
