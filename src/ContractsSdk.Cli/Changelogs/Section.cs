using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Changelogs;

/// <summary>Changes of a kind, under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Notes">The changes.</param>
internal sealed record Section(string Title, IReadOnlyList<Note> Notes)
{
    private static readonly (RuleClass Class, string Title)[] Titles =
    [
        (RuleClass.Break, "Breaks"), (RuleClass.Meaning, "Means something else"), (RuleClass.Addition, "New"), (RuleClass.Governance, "Who answers for what"),
    ];

    /// <summary>The changes of a release by kind, what hurts first; kinds without any are left out.</summary>
    public static IEnumerable<Section> Of(ReleaseNotes release) =>
        from title in Titles
        let notes = release.Notes.Where(note => note.Change.Class == title.Class).ToList()
        where notes.Count > 0
        select new Section(title.Title, notes);
}
