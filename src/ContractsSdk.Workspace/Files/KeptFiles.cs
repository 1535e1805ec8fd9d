using System.Collections.Generic;

namespace ContractsSdk.Workspace.Files;

/// <summary>What came of keeping files.</summary>
/// <param name="Written">The files that were written, as messages name them.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record KeptFiles(IReadOnlyList<string> Written, IReadOnlyList<ProjectFinding> Findings)
{
    /// <summary>The files that were deleted, as messages name them.</summary>
    public IReadOnlyList<string> Deleted { get; init; } = [];
}
