using System;
using System.Collections.Generic;

namespace ContractsSdk;

/// <summary>Why a fallback was asked. A ref struct, so that it can grow without costing anything: read it, do not keep it.</summary>
public readonly ref struct FallbackContext
{
    /// <summary>The reason: one flag.</summary>
    public FallbackReasons Reason { get; init; }

    /// <summary>What was violated; empty unless the reason is <see cref="FallbackReasons.Violation"/> or <see cref="FallbackReasons.BadOutput"/>.</summary>
    public IReadOnlyList<Violation> Violations { get; init; }

    /// <summary>What the engine said, or null.</summary>
    public Exception? Error { get; init; }

    /// <summary>The client's other fallbacks that were asked before and have not answered, in their order.</summary>
    public IReadOnlyList<FailedFallback> Earlier { get => field ?? []; init; }

    /// <summary>The time since the call began.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The application's services, or null for a client made without a container.</summary>
    public IServiceProvider? Services { get; init; }
}
