namespace ContractsSdk.Pipeline;

/// <summary>Turns what became of a row into what its caller is told.</summary>
internal static class Conclusion
{
    public static Prediction<TPrediction> Of<TPrediction>(in Attempt<TPrediction> attempt, ModelIdentity? model) => new(
        attempt.Value, SourceOf(in attempt), attempt.Failure?.Reason ?? FallbackReasons.None, attempt.Id.IsEmpty ? PredictionId.New() : attempt.Id,
        attempt.Failure?.AnsweringModel ?? model, attempt.Failure);

    private static PredictionSource SourceOf<TPrediction>(in Attempt<TPrediction> attempt) => attempt.HasValue
        ? attempt.Failure is null ? PredictionSource.Model : PredictionSource.Fallback
        : attempt.Failure?.Reason == FallbackReasons.Violation ? PredictionSource.Rejected : PredictionSource.Failed;
}
