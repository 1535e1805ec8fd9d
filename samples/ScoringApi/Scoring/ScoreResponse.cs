using System.Collections.Generic;
using ContractsSdk;
using FraudScoring;

namespace ScoringApi.Scoring;

/// <summary>What is said about one transaction.</summary>
/// <param name="Id">Names the prediction, for feedback.</param>
/// <param name="Source">Who answered: <c>model</c> or <c>fallback</c>; <c>rejected</c> or <c>failed</c> when nobody did.</param>
/// <param name="Reason">Why the model did not; absent when it did.</param>
/// <param name="IsFraud">The answer, where there is one.</param>
/// <param name="Probability">The probability of fraud, where there is an answer.</param>
/// <param name="Model">The version of the model.</param>
/// <param name="Violations">What the transaction breaks; absent when it is fine.</param>
internal sealed record ScoreResponse(
    string Id, string Source, string? Reason, bool? IsFraud, float? Probability, string Model, IReadOnlyList<ViolationResponse>? Violations)
{
    public static ScoreResponse Of(in Prediction<FraudScore> prediction)
    {
        FraudScore? score = prediction.TryGetValue(out var value) ? value : null;
        return new(
            prediction.Id.ToString(), Word.Of(prediction.Source), prediction.Reason == FallbackReasons.None ? null : Word.Of(prediction.Reason),
            score?.IsFraud, score?.Probability, prediction.Model.Version, ViolationResponse.Of(prediction.Violations));
    }
}
