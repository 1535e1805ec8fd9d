using System.Linq;
using ContractsSdk.Cli.Changelogs;
using ContractsSdk.Cli.Findings;

namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>What each version changed, and who must do what.</summary>
internal static class HistorySection
{
    public static Markup Of(Changelog changelog) => ReportPage.Section("history", "History", Markup.Of(
        $"""
        <ol class="history">
        {Markup.Join(changelog.Releases.Select(Release))}</ol>
        """));

    private static Markup Release(ReleaseNotes release) => Markup.Of(
        $"""
        <li class="{(release.IsReleased ? "released" : "open")}">
        <h3>{release.Version} {(release.IsReleased ? Markup.None : Chip.Of("plain", "not released yet"))}</h3>
        {(release.Summary.Length == 0 ? Markup.None : Markup.Of($"""<p class="calm">{release.Summary}</p>"""))}
        {Markup.Join(Section.Of(release).Select(Kind))}
        </li>

        """);

    private static Markup Kind(Section section) => Markup.Of(
        $"""
        <h4>{section.Title}</h4>
        <ul class="changes">
        {Markup.Join(section.Notes.Select(Change))}</ul>

        """);

    private static Markup Change(Note note) => Markup.Of(
        $"""
        <li><p><bdi>{note.Change.What}</bdi> {FindingSection.Rule(note.Change.Rule)} {Chip.All(BreaksWords.Of(note.Change.Breaks).Select(word => "breaks " + word))}</p>
        {Markup.Join(Duties.Of(note.Change).Select(duty => Markup.Of($"<small>{duty}</small>\n")))}{(
            note.Reason is null ? Markup.None : Markup.Of($"<blockquote>Accepted, because: <bdi>{note.Reason}</bdi></blockquote>"))}</li>

        """);
}
