using System.Threading;
using System.Threading.Tasks;

namespace ContractsSdk;

/// <summary>Turns the exceptions of a single prediction into results, for the default batch and stream members.</summary>
internal static class OneRow
{
    public static async ValueTask<Prediction<TPrediction>> PredictAsync<TFeatures, TPrediction>(
        IModelClient<TFeatures, TPrediction> client, TFeatures features, CancellationToken cancellation)
    {
        try
        {
            return await client.PredictAsync(features, cancellation).ConfigureAwait(false);
        }
        catch (ContractViolationException violation)
        {
            return new(
                default, PredictionSource.Rejected, FallbackReasons.Violation, PredictionId.New(), model: null,
                PredictionFailure.OfViolations(violation.ContractId, violation.Violations));
        }
        catch (ModelUnavailableException error)
        {
            return new(
                default, PredictionSource.Failed, error.Reason, PredictionId.New(), model: null,
                new PredictionFailure(error.ContractId, error.Reason, error.Message, [], error));
        }
    }
}
