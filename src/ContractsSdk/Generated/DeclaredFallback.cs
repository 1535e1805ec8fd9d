using System;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>One of a client's fallbacks. Immutable and thread-safe.</summary>
/// <param name="name">The member's name.</param>
/// <param name="on">For which reasons it is asked.</param>
/// <param name="isAsync">Whether it returns a task.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeclaredFallback(string name, FallbackReasons on, bool isAsync)
{
    /// <summary>The member's name.</summary>
    public string Name { get; } = name;

    /// <summary>For which reasons it is asked.</summary>
    public FallbackReasons On { get; } = on;

    /// <summary>The client that answers; null for a member of the client itself, which the binding asks.</summary>
    public Type? Client { get; init; }

    /// <summary>The name of that client's instance, or null.</summary>
    public string? Instance { get; init; }

    /// <summary>Whether it returns a task: <see cref="ClientBinding{TFeatures, TPrediction}.AskAsync"/> asks it then.</summary>
    public bool IsAsync { get; } = isAsync;
}
