using System;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>Finds out whether a model gains when calls are gathered, before it takes traffic, and says so.</summary>
internal static class GatheringVerdict
{
    /// <summary>Measures a model where calls are to be gathered and nobody has measured it.</summary>
    public static void Find(LoadedModel model, BoundContract contract, string name, ModelClientOptions options, TimeProvider time, ILogger logger)
    {
        if (!options.Batching.IsEnabled || model.Costs is not null || model.Absence is not null)
            return;
        if (Obstacle(model, contract) is { } obstacle)
        {
            logger.DoesNotGather(name, obstacle);
            return;
        }

        model.Measure(contract.Plan, options.TimeLimit, time);
        switch (model.Costs)
        {
            case { Pay: true } costs:
                logger.Gathers(name, Math.Round(costs.Gain, 1), costs.Rows);
                break;
            case { } costs:
                logger.DoesNotGather(name, FormattableString.Invariant(
                    $"among {costs.Rows} rows one costs only {costs.Gain:0.0} times less than alone"));
                break;
            default:
                logger.DoesNotGather(name, "the model does not answer invented rows in time, and what it gains cannot be measured");
                break;
        }
    }

    private static string? Obstacle(LoadedModel model, BoundContract contract) =>
        model.IsRemote ? "its runs leave the process"
        : !contract.Plan.Batch ? "its model takes one row a run"
        : !contract.Plan.Axes.IsEmpty ? "its rows are padded to the longest of a run, and one caller's length would be every caller's"
        : null;
}
