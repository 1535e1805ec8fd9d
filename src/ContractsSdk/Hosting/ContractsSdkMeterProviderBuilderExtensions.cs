using ContractsSdk.Telemetry;

namespace OpenTelemetry.Metrics;

/// <summary>Adds the metrics of model clients to OpenTelemetry.</summary>
public static class ContractsSdkMeterProviderBuilderExtensions
{
    /// <summary>Collects the metrics of all model clients.</summary>
    /// <param name="builder">The provider's builder.</param>
    public static MeterProviderBuilder AddContractsSdkInstrumentation(this MeterProviderBuilder builder) =>
        builder.AddMeter(TelemetryNames.Source);
}
