using System;
using ContractsSdk.Engines;
using ContractsSdk.Generated;

namespace ContractsSdk.Pipeline;

/// <summary>Holds a row against the contract.</summary>
internal static class RowChecks
{
    /// <summary>All violations of a row, or null for a good one.</summary>
    public static PredictionFailure? Violations<TFeatures, TPrediction>(
        this BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, in TFeatures features)
    {
        // Asked of a struct, "is null" boxes it.
        if (!typeof(TFeatures).IsValueType && features is null)
            return PredictionFailure.OfViolations(contract.Id, ContractTerms.NullRow);
        var findings = default(Findings);
        binding.Validate(in features, ref findings);
        return findings.Any ? PredictionFailure.OfViolations(contract.Id, contract.Terms.OfFeatures(in findings)) : null;
    }

    /// <summary>
    /// Checks and writes rows one by one, each while it is at hand. False at the first that is not good, for whatever reason: it has to be
    /// looked for then.
    /// </summary>
    public static bool TryEncode<TFeatures, TPrediction>(
        this ClientBinding<TFeatures, TPrediction> binding, ReadOnlySpan<TFeatures> features, EngineSlot slot)
    {
        try
        {
            for (var i = 0; i < features.Length; i++)
            {
                if (!typeof(TFeatures).IsValueType && features[i] is null)
                    return false;
                if (!binding.TryEncode(in features[i], slot, i))
                    return false;
            }

            return true;
        }
        catch (Exception)
        {
            // An encoder of the application's threw.
            return false;
        }
    }

    /// <summary>Writes one row into a slot that is prepared; not null when an encoder of the application's threw.</summary>
    public static PredictionFailure? Encode<TFeatures, TPrediction>(
        ClientBinding<TFeatures, TPrediction> binding, in TFeatures features, EngineSlot slot, int row, EngineTrouble trouble)
    {
        try
        {
            binding.Encode(in features, slot, row);
            return null;
        }
        catch (Exception error)
        {
            return trouble.EncoderFailure(error);
        }
    }

    /// <summary>Reads one row of a run that was Ok, and holds it against everything the contract says of it.</summary>
    public static TPrediction Decode<TFeatures, TPrediction>(
        this BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, EngineSlot slot, int row, ref Findings findings)
    {
        var value = binding.Decode(slot, row, ref findings);

        // Of numbers that are bad themselves the sum says nothing more.
        if (contract.Sums is { } sums && !findings.Any)
            sums.Check(slot, row, ref findings);
        return value;
    }

    /// <summary>Reads one row of a run that was Ok.</summary>
    public static Attempt<TPrediction> Decode<TFeatures, TPrediction>(
        this BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, EngineSlot slot, int row, EngineTrouble trouble)
    {
        var findings = default(Findings);
        var value = contract.Decode(binding, slot, row, ref findings);
        return findings.Any ? trouble.BadOutput(contract.Terms.OfOutputs(in findings)) : Attempt<TPrediction>.Answered(value);
    }
}
