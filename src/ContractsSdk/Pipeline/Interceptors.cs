using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>The interceptors of a client. What they throw is counted and, once each, logged.</summary>
internal sealed class Interceptors<TFeatures, TPrediction>(
    IReadOnlyList<object> interceptors, string contractId, ModelTelemetry telemetry, ILogger logger)
{
    private readonly IPredictionInterceptor<TFeatures, TPrediction>[] _interceptors =
        [.. interceptors.OfType<IPredictionInterceptor<TFeatures, TPrediction>>()];

    private readonly KeyValuePair<string, object?> _tag = new(TelemetryNames.ContractId, contractId);
    private int _logged;

    /// <summary>Whether one of them wants to hear of these rows.</summary>
    public bool Any => _interceptors.Length > 0;

    public void Predicting(ReadOnlySpan<TFeatures> features)
    {
        foreach (ref readonly var row in features)
            Predicting(in row);
    }

    public void Predicted(ReadOnlySpan<TFeatures> features, ReadOnlySpan<Prediction<TPrediction>> predictions)
    {
        for (var i = 0; i < features.Length; i++)
            Predicted(in features[i], in predictions[i]);
    }

    public void Predicting(in TFeatures features)
    {
        foreach (var interceptor in _interceptors)
        {
            try
            {
                interceptor.Predicting(in features);
            }
            catch (Exception error)
            {
                Contain(interceptor, error);
            }
        }
    }

    public void Predicted(in TFeatures features, in Prediction<TPrediction> prediction)
    {
        foreach (var interceptor in _interceptors)
        {
            try
            {
                interceptor.Predicted(in features, in prediction);
            }
            catch (Exception error)
            {
                Contain(interceptor, error);
            }
        }
    }

    private void Contain(IPredictionInterceptor<TFeatures, TPrediction> interceptor, Exception error)
    {
        ModelTelemetry.Add(telemetry.InterceptorErrors, 1, new ReadOnlySpan<KeyValuePair<string, object?>>(in _tag));
        if (Interlocked.Exchange(ref _logged, 1) == 0)
            logger.InterceptorFails(contractId, interceptor.GetType().Name, error.GetType().Name);
    }
}
