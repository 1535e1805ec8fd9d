using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Tests;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Tests.Rules;

/// <summary>The page of a rule: two lines that state the rule, then sections in a fixed order.</summary>
internal sealed record RulePage(string Title, string Kind, IReadOnlyList<(string Heading, string Text)> Sections)
{
    public static readonly string[] Headings = ["What is wrong", "Why it matters", "Before", "After", "How to fix", "When to suppress"];

    public string Before => Code("Before");

    public string After => Code("After");

    public static string PathOf(string id) => RepositoryFiles.PathOf("docs", "rules", id + ".md");

    public static RulePage Read(string id)
    {
        var parts = File.ReadAllText(PathOf(id)).Split("\n## ");
        var head = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new(head[0], head[1], [.. parts.Skip(1).Select(part => (part.Split('\n')[0], part[part.IndexOf('\n', StringComparison.Ordinal)..].Trim()))]);
    }

    public static string TitleOf(DiagnosticDescriptor rule) => $"# {rule.Id}: {rule.Title}";

    public static string KindOf(DiagnosticDescriptor rule) => $"{rule.Category} · {rule.DefaultSeverity}";

    private string Code(string heading)
    {
        const string Open = "```csharp\n";
        var text = Sections.Single(section => section.Heading == heading).Text;
        Assert.StartsWith(Open, text, StringComparison.Ordinal);
        Assert.EndsWith("\n```", text, StringComparison.Ordinal);
        return text[Open.Length..^"\n```".Length];
    }
}
