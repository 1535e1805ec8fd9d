using System.Linq;
using System.Threading.Tasks;
using ContractsSdk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScoringApi.Operations;

/// <summary>Live and ready, as JSON. The status code is what a probe reads; the body is for people.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", Tagged(ModelHealthTags.Live));
        app.MapHealthChecks("/health/ready", Tagged(ModelHealthTags.Ready));
    }

    private static HealthCheckOptions Tagged(string tag) => new()
    {
        Predicate = check => check.Tags.Contains(tag),
        ResponseWriter = WriteAsync,
    };

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = $"{report.Status}",
        checks = report.Entries.ToDictionary(
            check => check.Key,
            check => new { status = $"{check.Value.Status}", check.Value.Description, check.Value.Data }),
    });
}
