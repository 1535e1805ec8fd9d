using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;

namespace ContractsSdk.Configuration;

/// <summary>
/// The sections a client is configured by, the more specific later: <c>Contracts:Defaults</c>, <c>Contracts:&lt;id&gt;</c>,
/// <c>Contracts:&lt;id&gt;:Instances:&lt;name&gt;</c>. Ids and names are spelt with <c>-</c> or, for shell variables, <c>_</c>.
/// A key nobody knows is an error: a mistyped limit must not be silently no limit.
/// </summary>
internal static class OptionSections
{
    private const string Root = "Contracts";
    private const string Defaults = "Defaults";
    private const string Instances = "Instances";

    // Sections that belong to others: each engine reads its own.
    private static readonly string[] Engines = ["OnnxRuntime"];

    /// <summary>The sections there are.</summary>
    /// <exception cref="InvalidOperationException">One has a key that nobody knows.</exception>
    public static IReadOnlyList<IConfigurationSection> Of(IConfiguration? configuration, string contractId, string? instance)
    {
        var sections = Existing(configuration, contractId, instance);
        foreach (var section in sections)
        {
            string[] more = IsOfContract(section) ? [Instances] : [];
            RefuseUnknownKeys(section, [.. OptionKeys.Top, .. Engines, .. more]);
            foreach (var child in section.GetChildren())
            {
                if (OptionKeys.Below(child.Key) is { Count: > 0 } known)
                    RefuseUnknownKeys(child, known);
            }
        }

        return sections;
    }

    /// <summary>The sections of an engine, below those of the client.</summary>
    /// <exception cref="InvalidOperationException">One has a key that the engine does not know.</exception>
    public static IReadOnlyList<IConfigurationSection> OfEngine(
        IConfiguration? configuration, string contractId, string? instance, string engine, IReadOnlyCollection<string> known)
    {
        IConfigurationSection[] sections =
            [.. Existing(configuration, contractId, instance).Select(section => section.GetSection(engine)).Where(section => section.Exists())];
        foreach (var section in sections)
            RefuseUnknownKeys(section, known);
        return sections;
    }

    private static IConfigurationSection[] Existing(IConfiguration? configuration, string contractId, string? instance)
    {
        if (configuration?.GetSection(Root) is not { } root)
            return [];
        IConfigurationSection[] ofContract = [.. Spellings(contractId).Select(root.GetSection)];
        var ofInstance = instance is null
            ? []
            : ofContract.SelectMany(section => Spellings(instance).Select(section.GetSection(Instances).GetSection));
        return [.. new[] { root.GetSection(Defaults) }.Concat(ofContract).Concat(ofInstance).Where(section => section.Exists())];
    }

    private static IEnumerable<string> Spellings(string name) =>
        new[] { name, name.Replace('-', '_') }.Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool IsOfContract(IConfigurationSection section) =>
        section.Path.Split(ConfigurationPath.KeyDelimiter) is [_, var name] && !name.Equals(Defaults, StringComparison.OrdinalIgnoreCase);

    private static void RefuseUnknownKeys(IConfigurationSection section, IReadOnlyCollection<string> known)
    {
        var unknown = section.GetChildren().Select(child => child.Key)
            .Where(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase))
            .ToArray();
        if (unknown.Length > 0)
        {
            throw new InvalidOperationException(
                $"Configuration section '{section.Path}' has the unknown key{(unknown.Length == 1 ? "" : "s")} " +
                $"'{string.Join("', '", unknown)}'. Known: {string.Join(", ", known)}.");
        }
    }
}
