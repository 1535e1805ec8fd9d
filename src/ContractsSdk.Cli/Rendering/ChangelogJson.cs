using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Cli.Changelogs;

namespace ContractsSdk.Cli.Rendering;

/// <summary>Changelogs for programs.</summary>
internal sealed record ChangelogJson(int Schema, IReadOnlyList<ChangelogJson.ContractJson> Contracts)
{
    public static void Write(TextWriter output, IEnumerable<Changelog> changelogs) => JsonText.Write(
        output, JsonShapes.Readable.ChangelogJson,
        new(1, [.. changelogs.Select(changelog => new ContractJson(changelog.Contract, [.. changelog.Releases.Select(Release)]))]));

    private static ReleaseJson Release(ReleaseNotes release) => new(
        release.Version, release.Previous, release.IsReleased,
        [.. release.Notes.Select(note => new NoteJson(ReportJson.ChangeJson.Of(note.Change), note.Change.Rule, [.. Duties.Of(note.Change)], note.Reason))]);

    internal sealed record ContractJson(string Contract, IReadOnlyList<ReleaseJson> Releases);

    internal sealed record ReleaseJson(string Version, string? Previous, bool Released, IReadOnlyList<NoteJson> Changes);

    internal sealed record NoteJson(ReportJson.ChangeJson Change, string Rule, IReadOnlyList<string> Duties, string? Reason);
}
