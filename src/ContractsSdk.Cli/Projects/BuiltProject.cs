using System.Collections.Generic;
using ContractsSdk.Workspace.Assemblies;
using ContractsSdk.Workspace.Models;

namespace ContractsSdk.Cli.Projects;

/// <summary>What the build of a project made, and what it was made of.</summary>
/// <param name="Assemblies">The assemblies with the contracts in them; empty where the project was not built.</param>
/// <param name="Models">The models.</param>
/// <param name="HasAllModels">Whether MSBuild said which models there are: else there may be others.</param>
/// <param name="Remark">What people should know about it; null when there is nothing.</param>
internal sealed record BuiltProject(
    IReadOnlyList<DeclaringAssembly> Assemblies, IReadOnlyList<ModelItem> Models, bool HasAllModels, string? Remark);
