using System.Collections.Generic;

namespace ContractsSdk.Architecture.Tests;

/// <summary>A first-level folder of a shipped project, and the rooms of the same project it may use.</summary>
/// <param name="Assembly">The project.</param>
/// <param name="Name">The folder; empty for files beside the project file.</param>
/// <param name="MayUse">Rooms that stand before it in the table.</param>
public sealed record Room(string Assembly, string Name, params IReadOnlyList<string> MayUse)
{
    /// <summary>Whether it may name types of the compiler.</summary>
    public bool SeesRoslyn { get; init; }

    public override string ToString() => $"{Assembly}/{Name}";
}
