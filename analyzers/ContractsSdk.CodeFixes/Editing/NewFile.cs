using Microsoft.CodeAnalysis;

namespace ContractsSdk.CodeFixes.Editing;

/// <summary>A file the compiler shall read beside the source from now on.</summary>
/// <param name="Project">The project it belongs to.</param>
/// <param name="Path">Where it goes.</param>
internal sealed record NewFile(ProjectId Project, string Path);
