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
        app.MapPost("/score", ScoreAsync);
        app.MapPost("/score/batch", ScoreBatchAsync);
    }

    // Asynchronous, so that requests wait for a processor in the client's queue; a synchronous call over the limit is refused at once.
    private static async Task<Results<Ok<ScoreResponse>, ProblemHttpResult>> ScoreAsync(
        TransactionRequest transaction, FraudDetector detector, CancellationToken cancellation)
    {
        try
        {
            return TypedResults.Ok(ScoreResponse.Of(await detector.PredictAsync(transaction.ToFeatures(), cancellation)));
        }
        catch (ContractViolationException violated)
        {
            return Problem(
                StatusCodes.Status422UnprocessableEntity, "The transaction breaks the contract.",
                new() { ["violations"] = ViolationResponse.Of(violated.Violations) });
        }
        catch (ModelUnavailableException unavailable)
        {
            return Problem(
                StatusCodes.Status503ServiceUnavailable, "The model cannot answer.", new() { ["reason"] = Word.Of(unavailable.Reason) });
        }
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
