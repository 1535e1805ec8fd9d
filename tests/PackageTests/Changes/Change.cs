using System;
using System.Collections.Generic;
using System.Linq;

namespace PackageTests.Changes;

/// <summary>A change to the released contract of <see cref="Declaration"/>, and what the build says of it.</summary>
/// <param name="Rule">The rule that must fail the build.</param>
/// <param name="Old">What is released.</param>
/// <param name="New">What takes its place.</param>
/// <param name="Where">The code on whose line the finding stands.</param>
internal sealed record Change(string Rule, string Old, string New, string Where)
{
    /// <summary>What else must change with it.</summary>
    public (string Old, string New)? Also { get; init; }

    /// <summary>The facts of the findings a reason answers for, as a line of <c>accepted.txt</c> names them; none where the version is enough.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    public string Id => Rule.ToLowerInvariant();

    public string File => Rule + ".cs";

    public string Released => Declaration.Of(Rule, "1.0.0");

    /// <summary>The change under a version that does not announce it.</summary>
    public string Broken => Changed("1.0.1");

    /// <summary>The change under a version that does.</summary>
    public string Announced => Changed("2.0.0");

    public string AcceptedLines => string.Concat(Accept.Select(fact => $"accept 1.0.0 2.0.0 {fact} because \"the reviewers agreed\"\n"));

    /// <summary>The line, from 1, on which the finding must stand.</summary>
    public int Line => 1 + Broken[..Broken.IndexOf(Where, StringComparison.Ordinal)].Count(c => c == '\n');

    private string Changed(string version)
    {
        var released = Declaration.Of(Rule, version);
        Assert.Contains(Old, released, StringComparison.Ordinal);
        var changed = released.Replace(Old, New, StringComparison.Ordinal);
        return Also is var (old, @new) ? changed.Replace(old, @new, StringComparison.Ordinal) : changed;
    }
}
