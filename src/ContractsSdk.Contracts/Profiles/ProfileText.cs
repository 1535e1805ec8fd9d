using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>
/// A reference profile as text, in the language contracts are written in: UTF-8, one fact a line, the same text for the same profile.
/// </summary>
public static class ProfileText
{
    private const string Header = "profile 1";

    /// <summary>The text of a profile, with LF at the end of every line.</summary>
    public static string Write(ReferenceProfile profile) => FactText.Write(
        Header,
        Facts("contract", null, profile, ProfileRules.Contract)
            .Concat(Facts("profile", null, profile, ProfileRules.Profile))
            .Concat(profile.Features.SelectMany(value => Facts("in", value.Name, value, ProfileRules.Value)))
            .Concat(profile.Outputs.SelectMany(value => Facts("out", value.Name, value, ProfileRules.Value))));

    /// <summary>
    /// Reads a text: lines in any order, LF or CR LF, with or without a byte order mark. Never throws. What this version does not know
    /// is an error: a profile that is half understood would raise alarms about nothing.
    /// </summary>
    public static ProfileReadResult Read(string text)
    {
        var errors = new ReadErrors();
        var lines = FactText.Read(Header, text, errors);
        var profile = errors.None ? Read(lines, errors) : null;
        return errors.None ? new(profile, default) : new(null, errors.ByLine());
    }

    private static ReferenceProfile Read(List<FactLine> lines, ReadErrors errors)
    {
        var groups = lines
            .GroupBy(line => (line.Fact.Scope, line.Fact.Path))
            .OrderBy(group => group.Key.Path, StringComparer.Ordinal)
            .Select(group => (First: group.First().Number, Facts: GroupOf(group)))
            .ToList();
        var profile = new ReferenceProfile { ContractId = "", ContractVersion = "", Rows = -1 };
        foreach (var (_, group) in groups.Where(group => group.Facts.Path is null))
        {
            profile = group.Scope switch
            {
                "contract" => group.TakeInto(profile, ProfileRules.Contract, errors) ?? profile,
                "profile" => group.TakeInto(profile, ProfileRules.Profile, errors) ?? profile,
                _ => profile,
            };
        }

        profile = profile with { Features = Values("in"), Outputs = Values("out") };
        foreach (var (first, group) in groups.Where(group => !group.Facts.IsEmpty))
            errors.Add(first, $"'{group.Facts.First().Name}' is not known here: a newer version wrote this profile, or it was edited");
        foreach (var problem in Problems(profile))
            errors.Add(1, problem);
        return profile;

        EquatableArray<ValueProfile> Values(string scope)
        {
            var values = new List<ValueProfile>();
            foreach (var (first, group) in groups.Where(group => group.Facts.Scope == scope && group.Facts.Path is not null))
            {
                var value = group.TakeInto(new ValueProfile { Name = group.Path!, Kind = ProfileKind.Presence }, ProfileRules.Value, errors);
                if (value is null)
                    continue;
                values.Add(value);
                if (Problem(value) is { } problem)
                    errors.Add(first, $"'{value.Name}' {problem}");
            }

            return values.ToEquatableArray();
        }
    }

    private static FactGroup GroupOf(IGrouping<(string Scope, string? Path), FactLine> lines)
    {
        var group = new FactGroup(lines.Key.Scope, lines.Key.Path);
        foreach (var line in lines)
            group.Add(line);
        return group;
    }

    private static string? Problem(ValueProfile value) => value.Kind switch
    {
        ProfileKind.Number when value.Counts.IsEmpty => "is a number and has no bin",
        ProfileKind.Number when !value.Categories.IsEmpty => "is a number and has categories",
        ProfileKind.Category when !value.Edges.IsEmpty || value.Counts.Count != value.Categories.Count => "is a category and has bins",
        ProfileKind.Presence when !value.Counts.IsEmpty => "has bins or categories, and is neither a number nor a category",
        _ => null,
    };

    private static IEnumerable<string> Problems(ReferenceProfile profile)
    {
        if (ContractId.ProblemOf(profile.ContractId) is not null)
            yield return "no line says 'contract id'";
        if (ContractVersion.Read(profile.ContractVersion, out _) is null)
            yield return "no line says 'contract version', a version such as 1.2.0";
        if (profile.Rows < 0)
            yield return "no line says 'profile rows'";
        foreach (var value in profile.Features.Concat(profile.Outputs).Where(value => profile.Rows >= 0 && value.Rows > profile.Rows))
            yield return $"'{value.Name}' counts more rows than the profile has";
    }

    private static IEnumerable<ContractFact> Facts<T>(string scope, string? path, T owner, FactRule<T>[] rules)
        where T : class => rules.SelectMany(
            rule => rule.Write(owner), (rule, values) => new ContractFact(scope, path, rule.Name, EquatableArray.Of(values)));
}
