using System.Collections.Generic;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Watching;

/// <summary>Tells the scores of a window as metrics: one method a feature. Never throws.</summary>
internal sealed class DriftGauges(ModelTelemetry telemetry, ModelIdentityTags identity)
{
    public void Record(DriftReport report)
    {
        foreach (var value in report.Features)
        {
            if (value.Score is { } score)
                ModelTelemetry.Record(telemetry.FeatureDrift, score, Tags(TelemetryNames.Feature, value.Name, value.Method));
            if (value.MissingRatio is { } missing)
                ModelTelemetry.Record(telemetry.MissingRatio, missing, Tags(TelemetryNames.Feature, value.Name));
            if (value.UnknownRatio is { } unknown)
                ModelTelemetry.Record(telemetry.UnknownRatio, unknown, Tags(TelemetryNames.Feature, value.Name));
        }

        foreach (var value in report.Outputs)
        {
            if (value.Score is { } score)
                ModelTelemetry.Record(telemetry.PredictionDrift, score, Tags(TelemetryNames.Output, value.Name));
        }
    }

    private static string Name(DriftMethod method) => method switch
    {
        DriftMethod.Psi => "psi",
        DriftMethod.JensenShannon => "jensen_shannon",
        _ => "kolmogorov_smirnov",
    };

    private KeyValuePair<string, object?>[] Tags(string of, string name) => identity.With([new(of, name)]);

    private KeyValuePair<string, object?>[] Tags(string of, string name, DriftMethod method) =>
        identity.With([new(of, name), new(TelemetryNames.DriftMethod, Name(method))]);
}
