using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk;
using FraudScoring;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ScoringApi.Scoring;

/// <summary>One transaction, or many: each gets an answer or the reason why there is none.</summary>
internal static class ScoringEndpoints
{
    private const int MaximumRows = 1000;

    public static void MapScoring(this IEndpointRouteBuilder app)
    {
        app.MapPost("/score", Score);
        app.MapPost("/score/batch", ScoreBatchAsync);
    }

    private static Results<Ok<ScoreResponse>, ProblemHttpResult> Score(TransactionRequest transaction, FraudDetector detector)
    {
        detector.TryPredict(transaction.ToFeatures(), out var prediction);
        return prediction.Source switch
        {
            PredictionSource.Rejected => Problem(
                StatusCodes.Status422UnprocessableEntity, "The transaction breaks the contract.",
                new() { ["violations"] = ViolationResponse.Of(prediction.Violations) }),
            PredictionSource.Failed => Problem(
                StatusCodes.Status503ServiceUnavailable, "The model cannot answer.", new() { ["reason"] = Word.Of(prediction.Reason) }),
            _ => TypedResults.Ok(ScoreResponse.Of(in prediction)),
        };
    }

    // One bad row is one bad result, so the status says nothing about rows.
    private static async Task<Results<Ok<ScoreResponse[]>, ProblemHttpResult>> ScoreBatchAsync(
        TransactionRequest?[] transactions, FraudDetector detector, CancellationToken cancellation)
    {
        if (transactions.Length > MaximumRows)
            return Problem(StatusCodes.Status413PayloadTooLarge, $"A batch has at most {MaximumRows} transactions.", []);
        Transaction[] rows = [.. transactions.Select(transaction => (transaction ?? new()).ToFeatures())];
        var predictions = await detector.PredictBatchAsync(rows, cancellation);
        return TypedResults.Ok<ScoreResponse[]>([.. predictions.Select(prediction => ScoreResponse.Of(in prediction))]);
    }

    private static ProblemHttpResult Problem(int status, string title, Dictionary<string, object?> more) =>
        TypedResults.Problem(title: title, statusCode: status, extensions: more);
}
