using System;
using System.Collections.Generic;
using System.Globalization;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>The facts of a profile, each beside how it is read.</summary>
internal static class ProfileRules
{
    /// <summary>Scope <c>contract</c>.</summary>
    public static readonly FactRule<ReferenceProfile>[] Contract =
    [
        FactRule<ReferenceProfile>.String("id", profile => profile.ContractId, (profile, text) => profile with { ContractId = text }),
        FactRule<ReferenceProfile>.String("version", profile => profile.ContractVersion, (profile, text) => profile with { ContractVersion = text }),
    ];

    /// <summary>Scope <c>profile</c>.</summary>
    public static readonly FactRule<ReferenceProfile>[] Profile =
    [
        Count<ReferenceProfile>("rows", profile => profile.Rows, (profile, count) => profile with { Rows = count }),
        FactRule<ReferenceProfile>.String("window", profile => profile.Window, (profile, text) => profile with { Window = text }),
    ];

    /// <summary>Scopes <c>in</c> and <c>out</c>.</summary>
    public static readonly FactRule<ValueProfile>[] Value =
    [
        FactRule<ValueProfile>.Word("kind", Kinds, value => value.Kind, (value, kind) => value with { Kind = kind }, _ => true),
        CellRule.Bins,
        CellRule.Categories,
        Count<ValueProfile>("given", value => value.Kind == ProfileKind.Presence ? value.Unknown : null, (value, count) => value with { Unknown = count }),
        Count<ValueProfile>("missing", value => value.Missing, (value, count) => value with { Missing = count }),
        Count<ValueProfile>("unknown", value => value.Kind == ProfileKind.Category ? value.Unknown : null, (value, count) => value with { Unknown = count }),
    ];

    private static Words<ProfileKind> Kinds => new("presence", "number", "category");

    private static FactRule<T> Count<T>(string name, Func<T, long?> get, Func<T, long, T> set)
        where T : class => new(
        name,
        owner => get(owner) is { } count ? [[count.ToString(CultureInfo.InvariantCulture)]] : Array.Empty<string[]>(),
        (owner, lines) => lines[0].Count == 1 && long.TryParse(lines[0][0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? set(owner, count)
            : Reading<T>.Wrong($"'{string.Join(" ", (IEnumerable<string>)lines[0])}' is no count"));
}
