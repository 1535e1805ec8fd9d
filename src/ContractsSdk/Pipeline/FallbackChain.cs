using System;
using System.Collections.Generic;

namespace ContractsSdk.Pipeline;

/// <summary>One row's way along the fallbacks: which were asked in vain, and what is left to tell when none answers.</summary>
internal struct FallbackChain(PredictionFailure failure)
{
    private List<FailedFallback>? _earlier;

    /// <summary>Why the model did not answer.</summary>
    public PredictionFailure Failure { get; } = failure;

    /// <summary>Those that have not answered. Another list for each that is asked: an application may keep it.</summary>
    public readonly IReadOnlyList<FailedFallback> Earlier => _earlier is null ? [] : [.. _earlier];

    /// <summary>What the caller is told when no fallback answers.</summary>
    public PredictionFailure Outcome { get; private set; } = failure;

    public void Declined(string name) => (_earlier ??= []).Add(new(name, null));

    public void Threw(string name, Exception error)
    {
        var told = new WithheldException(error, name.Length == 0 ? "the fallback" : $"the fallback {name}");
        (_earlier ??= []).Add(new(name, told));
        Outcome = Outcome.AndFallbackFailed(name, error.GetType(), told);
    }
}
