using ContractsSdk.Telemetry;

namespace OpenTelemetry.Trace;

/// <summary>Adds the spans of model clients to OpenTelemetry.</summary>
public static class ContractsSdkTracerProviderBuilderExtensions
{
    /// <summary>Collects the spans of all model clients.</summary>
    /// <param name="builder">The provider's builder.</param>
    public static TracerProviderBuilder AddContractsSdkInstrumentation(this TracerProviderBuilder builder) =>
        builder.AddSource(TelemetryNames.Source);
}
