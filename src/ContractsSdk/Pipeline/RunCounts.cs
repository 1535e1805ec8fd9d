using ContractsSdk.Telemetry;

namespace ContractsSdk.Pipeline;

/// <summary>Tells how many calls became one run.</summary>
internal sealed class RunCounts(ModelTelemetry telemetry, ModelIdentityTags identity)
{
    public void Record(int rows)
    {
        if (telemetry.RunRows.Enabled)
            ModelTelemetry.Record(telemetry.RunRows, rows, identity.Only);
    }
}
