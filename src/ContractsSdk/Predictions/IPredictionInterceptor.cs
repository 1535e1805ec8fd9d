namespace ContractsSdk;

/// <summary>
/// Sees every prediction of a client: for decision records, shadow models, comparisons. What it throws is contained and counted,
/// never seen by the caller. Implementations are thread-safe and quick: they run on the caller's thread.
/// </summary>
/// <typeparam name="TFeatures">The features type.</typeparam>
/// <typeparam name="TPrediction">The prediction type.</typeparam>
public interface IPredictionInterceptor<TFeatures, TPrediction>
{
    /// <summary>Before a row is validated.</summary>
    /// <param name="features">The row as the caller gave it, sensitive values included.</param>
    void Predicting(in TFeatures features)
    {
    }

    /// <summary>After a row has its result, whatever that is.</summary>
    /// <param name="features">The row as the caller gave it, sensitive values included.</param>
    /// <param name="prediction">The result.</param>
    void Predicted(in TFeatures features, in Prediction<TPrediction> prediction);
}
