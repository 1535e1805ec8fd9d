using System;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Engines;
using ContractsSdk.Golden;

namespace ContractsSdk;

/// <summary>
/// Makes the real client, with its real contract, validation and fallback, on a delegate or on golden rows instead of a model: for the tests
/// of applications, without a native library.
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

        return TClient.Create(Load(), (settings ?? new()) with { Loader = Load });

        ModelEngine Load() => new AnsweringEngine<TFeatures, TPrediction>(answer);
    }

    /// <summary>
    /// A client that answers golden rows as they were recorded, without a model. Any other valid row is an engine failure that says so:
    /// a fake invents nothing.
    /// </summary>
    /// <param name="path">The file; a relative path starts at the application's folder, and where there is no such file, at the working directory.</param>
    /// <param name="settings">Surroundings, or null for defaults.</param>
    /// <exception cref="GoldenRowsException">There are no such rows, or they are not of this contract.</exception>
    public static TClient Recalling(string path, ModelClientSettings? settings = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var contract = ContractText.Read(TClient.ContractText).Contract
            ?? throw new InvalidOperationException($"The contract of {typeof(TClient).Name} cannot be read: it was written by a newer ContractsSdk.");
        var engine = new RecallingEngine(contract, GoldenFile.Read(path, orWorkingDirectory: true));
        TClient.Accept(engine);
        return TClient.Create(engine.Made!, settings);
    }
}
