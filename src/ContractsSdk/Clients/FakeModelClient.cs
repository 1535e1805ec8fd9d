using System;
using ContractsSdk.Engines;

namespace ContractsSdk;

/// <summary>
/// Makes the real client, with its real contract, validation and fallback, on a delegate instead of a model: for the tests of
/// applications, without a native library.
/// </summary>
/// <typeparam name="TClient">The client.</typeparam>
public static class FakeModelClient<TClient>
    where TClient : class, IModelClientFactory<TClient>
{
    /// <summary>
    /// A client that answers every valid row from a delegate. What the delegate throws is an engine failure, so fallbacks can be
    /// tested too. The predictions' source is <see cref="PredictionSource.Model"/>, of model version <c>fake</c>.
    /// </summary>
    /// <typeparam name="TFeatures">The client's features type.</typeparam>
    /// <typeparam name="TPrediction">The client's prediction type.</typeparam>
    /// <param name="answer">Is called on the caller's thread, from several at once.</param>
    /// <param name="settings">Surroundings, or null for defaults.</param>
    /// <exception cref="ArgumentException">The type arguments are not the client's.</exception>
    public static TClient Answering<TFeatures, TPrediction>(Func<TFeatures, TPrediction> answer, ModelClientSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (!typeof(ModelClient<TFeatures, TPrediction>).IsAssignableFrom(typeof(TClient)))
        {
            throw new ArgumentException(
                $"{typeof(TClient).Name} does not predict {typeof(TPrediction).Name} from {typeof(TFeatures).Name}.", nameof(answer));
        }

        return TClient.Create(new AnsweringEngine<TFeatures, TPrediction>(answer), settings);
    }
}
