using System.Collections.Generic;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>What there is to write for a model, or why nothing can be.</summary>
/// <param name="Source">The client with its two types; null where the model cannot be declared.</param>
/// <param name="Test">A first test; null where there is no source.</param>
/// <param name="Reasons">What no declaration can say, a sentence about a tensor each; empty where there is a source.</param>
internal sealed record ScaffoldResult(string? Source, string? Test, IReadOnlyList<string> Reasons);
