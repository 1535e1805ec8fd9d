using System.Collections.Generic;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>A member of a features or prediction type.</summary>
/// <param name="Summary">What its comment says.</param>
/// <param name="Attributes">Its attributes, without brackets.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name.</param>
internal sealed record ScaffoldMember(string Summary, IReadOnlyList<string> Attributes, string Type, string Name)
{
    /// <summary>A value that the model can be fed, as an expression; unused for outputs.</summary>
    public string Sample { get; init; } = "default";
}
