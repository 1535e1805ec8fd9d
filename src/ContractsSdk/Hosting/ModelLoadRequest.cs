using System;
using System.Collections.Generic;
using ContractsSdk.Configuration;
using Microsoft.Extensions.Configuration;

namespace ContractsSdk.Engines;

/// <summary>What a registered client asks an engine to load.</summary>
/// <param name="ContractId">The contract, for messages.</param>
/// <param name="Model">The model file, relative to the application: the options', else the contract's; null when neither names one.</param>
public sealed record ModelLoadRequest(string ContractId, string? Model)
{
    /// <summary>Its version; empty where nobody knows.</summary>
    public string ContractVersion { get; init; } = "";

    /// <summary>What decides which bytes may answer; null for what lies beside the model.</summary>
    public ModelPin? Pin { get; init; }

    /// <summary>Whether the application runs where it is developed: only there may nothing decide.</summary>
    public bool IsDevelopment { get; init; }

    /// <summary>The instance's configured name; null for the only one.</summary>
    public string? Instance { get; init; }

    internal IConfiguration? Configuration { get; init; }

    /// <summary>What a client asks that is loaded without a container.</summary>
    /// <param name="contractId">The contract, for messages.</param>
    /// <param name="contractVersion">Its version.</param>
    /// <param name="model">The model file, or null.</param>
    /// <param name="settings">The client's surroundings, or null.</param>
    public static ModelLoadRequest Of(string contractId, string contractVersion, string? model, ModelClientSettings? settings) =>
        new(contractId, model)
        {
            ContractVersion = contractVersion,
            Pin = settings?.Options.Pin,
            IsDevelopment = DevelopmentEnvironment.Is(settings?.Services),
        };

    /// <summary>
    /// Reads an engine's own settings: <c>Contracts:Defaults:&lt;engine&gt;</c>, then <c>Contracts:&lt;id&gt;:&lt;engine&gt;</c>, then
    /// <c>Contracts:&lt;id&gt;:Instances:&lt;name&gt;:&lt;engine&gt;</c>.
    /// </summary>
    /// <param name="engine">The name of the section.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="apply">Is called with each section there is, the more specific later.</param>
    /// <exception cref="InvalidOperationException">A section has another key.</exception>
    public void Configure(string engine, IReadOnlyCollection<string> known, Action<IConfiguration> apply)
    {
        foreach (var section in OptionSections.OfEngine(Configuration, ContractId, Instance, engine, known))
            apply(section);
    }
}
