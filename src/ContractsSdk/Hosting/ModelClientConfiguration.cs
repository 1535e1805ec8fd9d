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
        nameof(ModelClientOptions.Instance), nameof(ModelClientOptions.MaxBatchRows), nameof(ModelClientOptions.MaxConcurrency),
        nameof(ModelClientOptions.Model),
    ];

    // Sections that belong to others: each engine reads and checks its own.
    private static readonly string[] KnownSections = ["OnnxRuntime"];

    public static void Apply(IConfiguration? configuration, string contractId, ModelClientOptions options)
    {
        if (configuration is null)
            return;
        foreach (var section in Sections(configuration, contractId))
        {
            RefuseUnknownKeys(section);
            section.Bind(options);
        }
    }

    /// <summary>The sections of a contract, the more specific later.</summary>
    public static IEnumerable<IConfigurationSection> Sections(IConfiguration configuration, string contractId)
    {
        var contracts = configuration.GetSection("Contracts");
        return new[] { "Defaults", contractId, contractId.Replace('-', '_') }
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(contracts.GetSection)
            .Where(section => section.Exists());
    }

    private static void RefuseUnknownKeys(IConfigurationSection section)
    {
        var unknown = section.GetChildren().Select(child => child.Key)
            .Where(key => !Known.Concat(KnownSections).Contains(key, StringComparer.OrdinalIgnoreCase))
            .ToArray();
        if (unknown.Length > 0)
        {
            throw new InvalidOperationException(
                $"Configuration section '{section.Path}' has the unknown key{(unknown.Length == 1 ? "" : "s")} " +
                $"'{string.Join("', '", unknown)}'. Known: {string.Join(", ", Known.Concat(KnownSections))}.");
        }
    }
}
