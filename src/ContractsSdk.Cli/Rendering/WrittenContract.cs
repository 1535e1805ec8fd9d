using System.Collections.Generic;

namespace ContractsSdk.Cli.Rendering;

/// <summary>What a command wrote for one contract.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Version">The version.</param>
/// <param name="Files">The files that were written.</param>
internal sealed record WrittenContract(string Contract, string Version, IReadOnlyList<string> Files)
{
    /// <summary>The files that were deleted.</summary>
    public IReadOnlyList<string> Deleted { get; init; } = [];
}
