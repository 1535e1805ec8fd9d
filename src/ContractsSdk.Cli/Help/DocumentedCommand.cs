using System.Collections.Generic;
using System.CommandLine;

namespace ContractsSdk.Cli.Help;

/// <summary>A command whose help shows how it is used.</summary>
internal sealed class DocumentedCommand : Command
{
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="examples">Command lines that are worth copying.</param>
    public DocumentedCommand(string name, string description, params IReadOnlyList<string> examples)
        : base(name, description) => Examples = examples;

    public IReadOnlyList<string> Examples { get; }
}
