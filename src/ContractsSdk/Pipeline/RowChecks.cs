using System;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Models;

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
    /// Prepares a slot, and checks and writes rows, each once while it is at hand. False where one is not good, for whatever reason: it has to be
    /// looked for then; and where the lengths of all rows must be known before one can be written.
    /// </summary>
    /// <exception cref="ModelUnavailableException">The engine made no memory for so many rows.</exception>
    public static bool TryEncode<TFeatures, TPrediction>(
        this BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ReadOnlySpan<TFeatures> features, EngineSlot slot)
    {
        if (contract.HasOpenLengths)
            return false;
        slot.Prepare(features.Length);
        try
        {
            return binding.TryEncode(features, slot);
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

    /// <summary>Reads the one row of a run that was Ok.</summary>
    public static Attempt<TPrediction> Decode<TFeatures, TPrediction>(
        this BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, Seat seat, EngineTrouble trouble)
    {
        var findings = default(Findings);
        var value = contract.Decode(binding, seat.Slot, 0, ref findings);
        return findings.Any
            ? trouble.BadOutput(contract.Terms.OfOutputs(in findings))
            : Attempt<TPrediction>.Answered(value, PredictionId.New(ref seat.Numbers));
    }
}
