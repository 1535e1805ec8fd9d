using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace ContractsSdk.Pipeline;

/// <summary>Predictions for callers who want a value or an exception.</summary>
internal static class Answers
{
    /// <summary>The prediction where it has a value, else what its value throws.</summary>
    public static Prediction<TPrediction> Of<TPrediction>(in Prediction<TPrediction> prediction)
    {
        if (!prediction.HasValue)
            _ = prediction.Value;
        return prediction;
    }

    /// <inheritdoc cref="Of"/>
    public static ValueTask<Prediction<TPrediction>> OfAsync<TPrediction>(ValueTask<Prediction<TPrediction>> prediction) =>
        prediction.IsCompletedSuccessfully ? new(Of(prediction.Result)) : Await(prediction);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<Prediction<TPrediction>> Await<TPrediction>(ValueTask<Prediction<TPrediction>> prediction) =>
        Of(await prediction.ConfigureAwait(false));
}
