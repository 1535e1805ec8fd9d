using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Hosting;

/// <summary>What a health check tells about a client: names, versions and states, in texts and numbers that any writer can write.</summary>
internal static class ModelHealthData
{
    public static IReadOnlyDictionary<string, object> Of(IModelStatus status)
    {
        var data = new Dictionary<string, object>
        {
            ["contract"] = status.ContractId,
            ["contract_version"] = status.ContractVersion,
            ["circuit"] = Name(status.Circuit),
            ["kill_switch"] = status.Forced ?? "none",
            ["slots_in_use"] = status.SlotsInUse,
            ["drifting"] = status.Drifting,
        };
        if (status.Instance is { } instance)
            data["instance"] = instance;
        if (status.Model is { } model)
        {
            data["model_version"] = model.Version;
            data["model_digest"] = model.Digest[..12];
            data["engine"] = model.Engine;
            data["loaded_at"] = model.LoadedAt.ToString("O", CultureInfo.InvariantCulture);
        }

        if (status.LastTrouble is { } trouble)
        {
            data["last_error"] = trouble.Problem is { } problem ? Snake(problem.ToString()) : Snake(trouble.Reason.ToString());
            data["last_error_at"] = trouble.At.ToString("O", CultureInfo.InvariantCulture);
        }

        return data;
    }

    public static string Name(CircuitState circuit) => circuit switch
    {
        CircuitState.Closed => "closed",
        CircuitState.HalfOpen => "half-open",
        _ => "open",
    };

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
