using System;
using ContractsSdk.Engines;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.OnnxRuntime;

/// <summary>Runs registered clients on ONNX Runtime.</summary>
public static class OnnxRuntimeBuilderExtensions
{
    /// <summary>
    /// Loads the client's model on ONNX Runtime: the options' model, else the contract's, in the application's folder. Options come from
    /// <c>Contracts:Defaults:OnnxRuntime</c> and <c>Contracts:&lt;id&gt;:OnnxRuntime</c>; logs go to the container's logger factory.
    /// </summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="builder">The registration.</param>
    /// <param name="configure">Has the last word over configuration.</param>
    public static ModelClientBuilder<TClient> UseOnnxRuntime<TClient>(
        this ModelClientBuilder<TClient> builder, Action<OnnxRuntimeOptions>? configure = null)
        where TClient : class, IModelClientFactory<TClient>
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseEngine((services, request) =>
        {
            var options = Configured(request);
            options.LoggerFactory = services.GetService<ILoggerFactory>();
            configure?.Invoke(options);
            return OnnxModelEngine.Open(request, options, orWorkingDirectory: false);
        });
    }

    private static OnnxRuntimeOptions Configured(ModelLoadRequest request)
    {
        var options = new OnnxRuntimeOptions();
        request.Configure("OnnxRuntime", OnnxRuntimeOptions.Keys, section =>
        {
            // A list is one value: the more specific one is not added to the other.
            if (section.GetSection(nameof(OnnxRuntimeOptions.Providers)).Exists())
                options.Providers = [];
            section.Bind(options);
        });
        return options;
    }
}
