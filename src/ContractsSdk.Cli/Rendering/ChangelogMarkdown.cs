using System.IO;
using ContractsSdk.Cli.Changelogs;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Rendering;

/// <summary>A changelog as Markdown.</summary>
internal static class ChangelogMarkdown
{
    public static void Write(TextWriter output, Changelog changelog)
    {
        output.Write($"# {MarkdownText.Of(changelog.Contract)}\n");
        foreach (var release in changelog.Releases)
        {
            output.Write($"\n## {release.Version}{(release.IsReleased ? "" : " (not released)")}\n");
            if (release.Summary.Length > 0)
                output.Write($"\n{release.Summary}\n");
            foreach (var section in Section.Of(release))
                Write(output, section);
        }
    }

    private static void Write(TextWriter output, Section section)
    {
        output.Write($"\n### {section.Title}\n\n");
        foreach (var note in section.Notes)
        {
            output.Write($"- {MarkdownText.Of(note.Change.What)} ([{note.Change.Rule}]({RulePages.Of(note.Change.Rule)}))\n");
            foreach (var duty in Duties.Of(note.Change))
                output.Write($"  - {duty}\n");
            if (note.Reason is not null)
                output.Write($"  - Accepted, because: {MarkdownText.Of(note.Reason)}\n");
        }
    }
}
