using System.Collections.Generic;

namespace ContractsSdk.Workspace.Assemblies;

/// <summary>An assembly and the contracts it declares.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Contracts">The contracts.</param>
/// <param name="Path">Where it lies, absolute.</param>
public sealed record DeclaringAssembly(string Name, IReadOnlyList<EmbeddedContract> Contracts, string Path);
