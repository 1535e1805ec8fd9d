using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Architecture.Tests.Metadata;

namespace ContractsSdk.Architecture.Tests;

/// <summary>The rooms and arrows of docs/ARCHITECTURE.md. A new folder or arrow is a decision, made here.</summary>
internal static class House
{
    /// <summary>What the language needs and netstandard2.0 lacks. Every room may use it.</summary>
    public const string Polyfills = "Polyfills";

    public static readonly IReadOnlyList<Room> Rooms =
    [
        new("ContractsSdk.Contracts", Polyfills),
        new("ContractsSdk.Contracts", "Vocabulary"),
        new("ContractsSdk.Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Rules"),
        new("ContractsSdk.Contracts", "Settings"),
        new("ContractsSdk.Contracts", "Policies", "Vocabulary"),
        new("ContractsSdk.Contracts", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Domains", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Layout", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Text", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Signatures", "Text", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Manifests", "Signatures", "Text", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Onnx", "Signatures", "Text", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Comparison", "Domains", "Rules", "Text", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Baselines", "Comparison", "Rules", "Text", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Profiles", "Text", "Contracts", "Values", "Vocabulary"),
        new("ContractsSdk.Contracts", "Verification", "Signatures", "Layout", "Rules", "Text", "Contracts", "Values", "Vocabulary"),

        new("ContractsSdk.Workspace", Polyfills),
        new("ContractsSdk.Workspace", "Files"),
        new("ContractsSdk.Workspace", "Settings", "Files"),
        new("ContractsSdk.Workspace", "Assemblies"),
        new("ContractsSdk.Workspace", "Compiling", "Assemblies", "Files"),
        new("ContractsSdk.Workspace", "Models", "Files"),
        new("ContractsSdk.Workspace", "Heads", "Models", "Assemblies", "Settings", "Files"),
        new("ContractsSdk.Workspace", "Releases", "Assemblies", "Settings", "Files"),

        new("ContractsSdk.Build", Polyfills),
        new("ContractsSdk.Build", ""),

        new("ContractsSdk.Cli", "Outcomes"),
        new("ContractsSdk.Cli", "Findings", "Outcomes"),
        new("ContractsSdk.Cli", "Projects", "Outcomes"),
        new("ContractsSdk.Cli", "Checking", "Projects", "Findings"),
        new("ContractsSdk.Cli", "Comparing", "Checking", "Projects", "Findings", "Outcomes"),
        new("ContractsSdk.Cli", "Releasing", "Checking", "Projects", "Findings", "Outcomes"),
        new("ContractsSdk.Cli", "Golden", "Projects", "Outcomes"),
        new("ContractsSdk.Cli", "Preparing", "Golden"),
        new("ContractsSdk.Cli", "Changelogs"),
        new("ContractsSdk.Cli", "Models", "Outcomes"),
        new("ContractsSdk.Cli", "Scaffolding"),
        new("ContractsSdk.Cli", "Profiling", "Outcomes"),
        new("ContractsSdk.Cli", "Inspecting", "Models", "Comparing", "Projects", "Outcomes"),
        new("ContractsSdk.Cli", "Reporting", "Inspecting", "Changelogs", "Models", "Checking", "Projects", "Findings", "Outcomes"),
        new("ContractsSdk.Cli", "Rendering", "Preparing", "Reporting", "Inspecting", "Changelogs", "Models", "Findings"),
        new("ContractsSdk.Cli", "Help"),
        new("ContractsSdk.Cli", "Commands",
            "Rendering", "Preparing", "Profiling", "Help", "Golden", "Reporting", "Inspecting", "Changelogs", "Models", "Scaffolding", "Releasing", "Comparing", "Checking", "Projects", "Findings", "Outcomes"),
        new("ContractsSdk.Cli", "", "Commands", "Preparing", "Golden", "Help", "Outcomes"),

        new("ContractsSdk.Analyzers", Polyfills),
        new("ContractsSdk.Analyzers", "Declarations"),
        new("ContractsSdk.Analyzers", "Emission", "Declarations"),
        new("ContractsSdk.Analyzers", "Reading", "Declarations") { SeesRoslyn = true },
        new("ContractsSdk.Analyzers", "Rules", "Reading", "Declarations") { SeesRoslyn = true },
        new("ContractsSdk.Analyzers", "", "Reading", "Declarations", "Emission") { SeesRoslyn = true },

        new("ContractsSdk.CodeFixes", Polyfills),
        new("ContractsSdk.CodeFixes", "Editing") { SeesRoslyn = true },
        new("ContractsSdk.CodeFixes", "Fixes", "Editing") { SeesRoslyn = true },

        new("ContractsSdk", "Attributes"),
        new("ContractsSdk", "Validation"),
        new("ContractsSdk", "Engines"),
        new("ContractsSdk", "Telemetry", "Engines"),
        new("ContractsSdk", "Monitoring"),
        new("ContractsSdk", "Configuration", "Monitoring", "Attributes", "Engines", "Telemetry"),
        new("ContractsSdk", "Resilience", "Configuration", "Telemetry", "Attributes", "Validation"),
        new("ContractsSdk", "Batching", "Resilience"),
        new("ContractsSdk", "Models", "Resilience", "Engines", "Configuration", "Attributes"),
        new("ContractsSdk", "Generated", "Attributes", "Engines", "Validation", "Resilience"),
        new("ContractsSdk", "Predictions", "Engines", "Telemetry", "Validation"),
        new("ContractsSdk", "Watching", "Predictions", "Generated", "Configuration", "Telemetry", "Monitoring"),
        new("ContractsSdk", "Pipeline", "Batching", "Watching", "Monitoring", "Attributes",
            "Predictions", "Generated", "Resilience", "Models", "Engines", "Configuration", "Telemetry", "Validation"),
        new("ContractsSdk", "Golden", "Predictions", "Engines", "Validation"),
        new("ContractsSdk", "Reloading", "Attributes",
            "Golden", "Pipeline", "Predictions", "Generated", "Models", "Engines", "Configuration", "Telemetry", "Validation"),
        new("ContractsSdk", "Clients",
            "Reloading", "Watching", "Monitoring", "Golden", "Pipeline", "Models", "Predictions", "Generated", "Engines", "Configuration", "Telemetry", "Validation"),
        new("ContractsSdk", "Hosting", "Monitoring", "Clients", "Engines", "Configuration", "Telemetry"),

        new("ContractsSdk.OnnxRuntime", "Configuration"),
        new("ContractsSdk.OnnxRuntime", "Telemetry"),
        new("ContractsSdk.OnnxRuntime", "Models"),
        new("ContractsSdk.OnnxRuntime", "Native", "Configuration", "Telemetry"),
        new("ContractsSdk.OnnxRuntime", "Sessions", "Models", "Native", "Configuration", "Telemetry"),
        new("ContractsSdk.OnnxRuntime", "Slots", "Sessions", "Native"),
        new("ContractsSdk.OnnxRuntime", "", "Slots", "Sessions", "Models", "Native", "Configuration", "Telemetry"),
        new("ContractsSdk.OnnxRuntime", "Loading", "", "Configuration"),
        new("ContractsSdk.OnnxRuntime", "Preparing", "", "Configuration"),
    ];

    private static readonly Dictionary<string, BuiltAssembly> Assemblies = new[]
    {
        "ContractsSdk.Contracts", "ContractsSdk", "ContractsSdk.OnnxRuntime", "ContractsSdk.Analyzers", "ContractsSdk.CodeFixes",
        "ContractsSdk.Workspace", "ContractsSdk.Build", "ContractsSdk.Cli",
    }.ToDictionary(name => name, BuiltAssembly.Read, StringComparer.Ordinal);

    public static IEnumerable<BuiltAssembly> All => Assemblies.Values;

    public static BuiltAssembly Assembly(string name) => Assemblies[name];
}
