using System.Collections.Generic;

namespace ContractsSdk.Cli.Rendering;

/// <summary>What a command wrote, for programs.</summary>
/// <param name="Schema">The version of this shape.</param>
/// <param name="Written">What was written.</param>
internal sealed record WrittenJson(int Schema, IReadOnlyList<WrittenContract> Written);
