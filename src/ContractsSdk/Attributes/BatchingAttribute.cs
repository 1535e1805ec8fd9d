using System;

namespace ContractsSdk;

/// <summary>
/// Lets asynchronous calls of one row that are in flight together become one run of the engine, where that pays. Operations may override all
/// of it in configuration. No fact of the contract.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BatchingAttribute : Attribute
{
    /// <summary>The most rows of one run, 2 to 1,024.</summary>
    public int MaxRows { get => DeclaredRows ?? 0; set => DeclaredRows = value; }

    /// <summary>How long a row waits for others while nothing runs, in milliseconds, 0 to 1,000.</summary>
    public int MaxDelayMilliseconds { get => DeclaredDelay ?? 0; set => DeclaredDelay = value; }

    // Null where nothing is declared: then what is said elsewhere counts, or a default.
    internal int? DeclaredRows { get; private set; }

    internal int? DeclaredDelay { get; private set; }
}
