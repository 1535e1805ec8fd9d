using ContractsSdk.Models;

namespace ContractsSdk.Pipeline;

/// <summary>A call of many rows on its way: what its span will tell.</summary>
internal struct BatchProgress(ObservedCall call, int rows, ProgressReport? report)
{
    public readonly ObservedCall Call => call;

    public readonly int Rows => rows;

    /// <summary>Who is told how far it is; null for nobody.</summary>
    public readonly ProgressReport? Report => report;

    /// <summary>How its worst row did so far.</summary>
    public CallSummary Summary { get; private set; } = new(PredictionSource.Model, FallbackReasons.None);

    /// <summary>The model of its latest part.</summary>
    public LoadedModel? Model { get; set; }

    /// <summary>Takes in how another row ended.</summary>
    public void Add(PredictionSource source, FallbackReasons reason) => Summary = Summary.Or(source, reason);

    public void Abandon() => Summary = CallSummary.Abandoned;
}
