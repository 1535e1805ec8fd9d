using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Says why a model did not answer. Logs when an engine begins to fail and when it works again, not every failed row:
/// a log must not grow with the traffic.
/// </summary>
internal sealed class EngineTrouble(string contractId, string name, ILogger logger)
{
    private int _failing;

    /// <summary>The contract whose engine it is.</summary>
    public string ContractId { get; } = contractId;

    // What a limit, the circuit or the kill switch says is the same every time; said often, it must cost nothing.
    public PredictionFailure NoPlace { get; } = new(
        contractId, FallbackReasons.Limit, $"Contract '{contractId}': more calls at once than MaxConcurrency allows.", [])
    {
        Shed = ShedCause.Concurrency,
    };

    public PredictionFailure QueueFull { get; } = new(
        contractId, FallbackReasons.Limit, $"Contract '{contractId}': more calls wait than MaxQueue allows.", [])
    {
        Shed = ShedCause.Queue,
    };

    public PredictionFailure OverRate { get; } = new(
        contractId, FallbackReasons.Limit, $"Contract '{contractId}': more rows in the time than RateLimit allows.", [])
    {
        Shed = ShedCause.Rate,
    };

    public PredictionFailure OpenCircuit { get; } = new(
        contractId, FallbackReasons.OpenCircuit, $"Contract '{contractId}': the circuit is open, too many calls have failed.", []);

    public PredictionFailure Forced { get; } = new(
        contractId, FallbackReasons.Forced, $"Contract '{contractId}': configuration forces the fallback.", []);

    public PredictionFailure Drifting { get; } = new(
        contractId, FallbackReasons.Forced, $"Contract '{contractId}': its traffic has drifted, and the fallback answers.", []);

    public PredictionFailure SwitchedOff { get; } = new(
        contractId, FallbackReasons.Forced, $"Contract '{contractId}': configuration has switched it off.", [])
    {
        IsFinal = true,
    };

    public PredictionFailure Timeout() => new(
        ContractId, FallbackReasons.Timeout, $"Contract '{ContractId}': the model did not answer in time.", [], new TimeoutException());

    /// <summary>What a run says that was neither good nor ended.</summary>
    public PredictionFailure RunFailure(Seat seat) => seat switch
    {
        { Broken: { } error } => EngineFailure(error.GetType().Name, new WithheldException(error, "the engine")),
        { Thrown: TimeoutRejectedException } => Timeout(),
        { Thrown: BrokenCircuitException } => OpenCircuit,
        { Thrown: { } error } => EngineFailure(error.GetType().Name, new WithheldException(error, "a strategy")),
        _ => EngineFailure(seat.Slot.Error),
    };

    /// <summary>There was no slot: too many calls at once, or no model.</summary>
    public PredictionFailure NoSlot(LoadedModel model) => model.Absence is { } absence
        ? new(ContractId, FallbackReasons.NotLoaded, absence.Message, [], absence)
        : NoPlace;

    public PredictionFailure EngineFailure(string? error, Exception? cause = null)
    {
        if (Interlocked.Exchange(ref _failing, 1) == 0)
            logger.EngineFails(name, error);
        return new(
            ContractId, FallbackReasons.EngineFailure, $"Contract '{ContractId}': the engine failed: {error ?? "it gave no reason"}", [], cause);
    }

    /// <summary>An encoder of the application's threw: one row's failure, and no sign of the engine.</summary>
    public PredictionFailure EncoderFailure(Exception thrown) => new(
        ContractId, FallbackReasons.EngineFailure, $"Contract '{ContractId}': the row could not be encoded ({thrown.GetType().Name}).", [],
        new WithheldException(thrown, "an encoder"));

    public PredictionFailure BadOutput(IReadOnlyList<Violation> problems) => new(
        ContractId, FallbackReasons.BadOutput,
        $"Contract '{ContractId}': the model's answer breaks the contract: {string.Join("; ", problems.Select(problem => problem.ToString()))}.",
        problems);

    public void Recovered()
    {
        if (Volatile.Read(ref _failing) != 0 && Interlocked.Exchange(ref _failing, 0) != 0)
            logger.EngineWorksAgain(name);
    }
}
