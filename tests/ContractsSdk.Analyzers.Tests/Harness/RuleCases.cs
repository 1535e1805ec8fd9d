using System.Collections.Generic;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>What one rule speaks about, and the near misses about which it must be silent. Keys say what the source shows.</summary>
internal abstract class RuleCases(string id)
{
    public string Id { get; } = id;

    /// <summary>Sources with the rule's mark in them.</summary>
    public abstract Dictionary<string, string> Broken { get; }

    /// <summary>Sources without it: nearly broken, and sound.</summary>
    public abstract Dictionary<string, string> Sound { get; }
}
