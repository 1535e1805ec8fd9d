using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;

namespace ContractsSdk.Hosting;

/// <summary>
/// Reads <c>Contracts:Defaults</c>, then <c>Contracts:&lt;id&gt;</c>. An id is spelt with <c>-</c> or, for shell variables, <c>_</c>.
/// A key nobody knows is an error: a mistyped limit must not be silently no limit.
/// </summary>
internal static class ModelClientConfiguration
{
    private static readonly string[] Known =
    [
        nameof(ModelClientOptions.GoldenRows), nameof(ModelClientOptions.Instance), nameof(ModelClientOptions.MaxBatchRows), nameof(ModelClientOptions.MaxConcurrency),
        nameof(ModelClientOptions.Model), nameof(ModelClientOptions.Pin),
        nameof(ModelClientOptions.WarmUpRuns),
    ];

    // Sections that belong to others: each engine reads its own.
    private static readonly string[] Engines = ["OnnxRuntime"];

    public static void Apply(IConfiguration? configuration, string contractId, ModelClientOptions options)
    {
        foreach (var section in Sections(configuration, contractId))
        {
            RefuseUnknownKeys(section, [.. Known, .. Engines]);
            section.Bind(options);
        }
    }

    /// <summary>Hands an engine the sections that are its own.</summary>
    public static void ApplyEngine(
        IConfiguration? configuration, string contractId, string engine, IReadOnlyCollection<string> known, Action<IConfiguration> apply)
    {
        foreach (var section in Sections(configuration, contractId).Select(section => section.GetSection(engine)).Where(section => section.Exists()))
        {
            RefuseUnknownKeys(section, known);
            apply(section);
        }
    }

    /// <summary>The sections of a contract, the more specific later.</summary>
    private static IEnumerable<IConfigurationSection> Sections(IConfiguration? configuration, string contractId)
    {
        if (configuration?.GetSection("Contracts") is not { } contracts)
            return [];
        return new[] { "Defaults", contractId, contractId.Replace('-', '_') }
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(contracts.GetSection)
            .Where(section => section.Exists());
    }

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
