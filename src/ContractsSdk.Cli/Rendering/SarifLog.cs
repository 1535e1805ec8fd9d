using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace ContractsSdk.Cli.Rendering;

/// <summary>The part of SARIF 2.1.0 that is needed to show a finding where it is.</summary>
internal sealed record SarifLog(IReadOnlyList<SarifRun> Runs)
{
    [JsonPropertyName("$schema"), JsonPropertyOrder(-2)]
    public string Schema { get; } = "https://json.schemastore.org/sarif-2.1.0.json";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "2.1.0";
}

/// <summary>One run of the tool.</summary>
internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

/// <summary>The tool.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The tool and its rules.</summary>
internal sealed record SarifDriver(string Name, string SemanticVersion, string InformationUri, IReadOnlyList<SarifRule> Rules);

/// <summary>A rule.</summary>
internal sealed record SarifRule(string Id, SarifMessage ShortDescription, string HelpUri, SarifConfiguration DefaultConfiguration);

/// <summary>How loud a rule is.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>Words.</summary>
internal sealed record SarifMessage(string Text);

/// <summary>A finding.</summary>
internal sealed record SarifResult(
    string RuleId, int RuleIndex, string Level, SarifMessage Message, IReadOnlyList<SarifLocation> Locations,
    IReadOnlyDictionary<string, string> PartialFingerprints);

/// <summary>Where.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

/// <summary>Where in a file.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

/// <summary>A file, relative to where the tool was started.</summary>
internal sealed record SarifArtifactLocation(string Uri, string UriBaseId);

/// <summary>A line.</summary>
internal sealed record SarifRegion(int StartLine);
