namespace ContractsSdk.Pipeline;

/// <summary>How a call ended; of a batch, how its worst row did.</summary>
internal readonly record struct CallSummary(PredictionSource Source, FallbackReasons Reason)
{
    /// <summary>A call that was cancelled, or broke in the user's own members.</summary>
    public static CallSummary Abandoned => new(PredictionSource.Failed, FallbackReasons.None);

    /// <summary>The worse of two: failed, rejected, fallback, model.</summary>
    public CallSummary Or(PredictionSource source, FallbackReasons reason) => source > Source ? new(source, reason) : this;
}
