using System;

namespace ContractsSdk.Contracts.Rules;

/// <summary>Whom a change breaks.</summary>
[Flags]
public enum Breaks : byte
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Code that is compiled again.</summary>
    Source = 1,

    /// <summary>Code that was compiled against the old version.</summary>
    Binary = 2,

    /// <summary>Stored features and predictions, pipelines, and versions of a service that run side by side.</summary>
    Stored = 4,

    /// <summary>The model's meaning: nothing fails, and the numbers are wrong.</summary>
    Meaning = 8,

    /// <summary>Going back: the old version cannot take what is written for the new one.</summary>
    Rollback = 16,
}
