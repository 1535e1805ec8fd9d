using System.Collections.Generic;

namespace ContractsSdk.Cli.Projects;

/// <summary>Which build of a project is meant.</summary>
/// <param name="Configuration">The configuration; null for the project's own default.</param>
/// <param name="Assemblies">Assemblies somebody named, absolute; empty for those the project builds.</param>
internal sealed record BuildSettings(string? Configuration, IReadOnlyList<string> Assemblies)
{
    /// <summary>What MSBuild is told.</summary>
    public IEnumerable<string> Properties => Configuration is null ? [] : [$"-p:Configuration={Configuration}"];
}
