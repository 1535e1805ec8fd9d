using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using ContractsSdk.Contracts;

namespace ContractsSdk.Golden;

/// <summary>
/// Runs a model before it takes traffic: the compiler, the engine and the slots have then seen the way of a call. The row is made of the
/// contract alone.
/// </summary>
internal static class WarmUp
{
    /// <summary>A slow model is as warm after a second as it gets.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>Asks the same row again and again.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="ask">Asks the model a row.</param>
    /// <param name="runs">How often; 0 for not at all. After <see cref="Limit"/> the run that is under way is the last.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Ends it between two runs.</param>
    /// <returns>The shortest run; null where there was none, or the model does not answer such a row.</returns>
    public static TimeSpan? Run<
        [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>(
        ModelContract contract, Func<TFeatures, Prediction<TPrediction>> ask, int runs, TimeProvider time, CancellationToken cancellation)
    {
        if (runs == 0 || !TryMakeRow<TFeatures>(contract, out var row))
            return null;
        TimeSpan? shortest = null;
        var started = time.GetTimestamp();
        for (var run = 0; run < runs && time.GetElapsedTime(started) < Limit; run++)
        {
            cancellation.ThrowIfCancellationRequested();
            var began = time.GetTimestamp();
            if (!ReachesTheModel(ask(row)))
                return null;
            var took = time.GetElapsedTime(began);
            shortest = took < shortest ? took : shortest ?? took;
        }

        return shortest;
    }

    // What the model makes of an invented row is nobody's concern: 0 of everything may well be 0 / 0.
    private static bool ReachesTheModel<TPrediction>(in Prediction<TPrediction> prediction) =>
        prediction.Source == PredictionSource.Model || prediction.Reason == FallbackReasons.BadOutput;

    private static bool TryMakeRow<[DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures>(
        ModelContract contract, [MaybeNullWhen(false)] out TFeatures row)
    {
        row = default;
        if (contract.Features.Any(feature => feature.ClrName is null))
            return false;
        try
        {
            row = new GoldenFeatures<TFeatures>(contract).Invented();
            return row is not null;
        }
        catch (NotSupportedException)
        {
            // A type that nothing but its own code can make stays cold until the first call.
            return false;
        }
    }
}
