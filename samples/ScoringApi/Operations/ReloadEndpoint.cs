using System.Net;
using System.Threading;
using System.Threading.Tasks;
using FraudScoring;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ScoringApi.Operations;

/// <summary>
/// Takes up the model file that lies there now, while calls run; whatever is wrong with it, the old model answers on. For this machine only:
/// put authorization in front of it before anybody else may ask.
/// </summary>
internal static class ReloadEndpoint
{
    public static void MapReload(this IEndpointRouteBuilder app) => app.MapPost("/admin/reload", ReloadAsync);

    private static async Task<Results<Ok<ReloadResponse>, ProblemHttpResult, NotFound>> ReloadAsync(
        HttpContext context, FraudDetector detector, CancellationToken cancellation)
    {
        if (context.Connection.RemoteIpAddress is not { } caller || !IPAddress.IsLoopback(caller))
            return TypedResults.NotFound();
        var reload = await detector.ReloadAsync(cancellation);
        return reload.IsReplaced
            ? TypedResults.Ok(new ReloadResponse(reload.Model.Version, reload.Previous?.Version))
            : TypedResults.Problem(
                title: "The new model was refused; the old one answers on.", detail: reload.Error.Message, statusCode: StatusCodes.Status409Conflict);
    }

    /// <param name="Model">The version that answers now.</param>
    /// <param name="Previous">The version that answered until now.</param>
    internal sealed record ReloadResponse(string Model, string? Previous);
}
