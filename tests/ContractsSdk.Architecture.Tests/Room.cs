using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Architecture.Tests;

/// <summary>A first-level folder of a shipped project, and the rooms of the same project it may use.</summary>
/// <param name="Assembly">The project.</param>
/// <param name="Name">The folder; empty for files beside the project file.</param>
/// <param name="MayUse">Whole rooms, or one type of a room: <c>Clients.ModelIdentity</c>.</param>
public sealed record Room(string Assembly, string Name, params IReadOnlyList<string> MayUse)
{
    /// <summary>Whether it may name types of the compiler.</summary>
    public bool SeesRoslyn { get; init; }

    public bool Allows(string room, string type) => room == Name || MayUse.Contains(room) || MayUse.Contains($"{room}.{type}");

    public override string ToString() => $"{Assembly}/{Name}";
}
