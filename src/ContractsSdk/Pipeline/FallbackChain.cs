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

    public void Threw(string name, Exception error) =>
        Failed(name, error.GetType(), new WithheldException(error, name.Length == 0 ? "the fallback" : $"the fallback {name}"));

    /// <summary>A client that was asked has no answer either: what it says has no value of a feature in it.</summary>
    public void Failed(string name, Exception error) => Failed(name, error.GetType(), error);

    private void Failed(string name, Type thrown, Exception told)
    {
        (_earlier ??= []).Add(new(name, told));
        Outcome = Outcome.AndFallbackFailed(name, thrown, told);
    }
}
