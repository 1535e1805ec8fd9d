using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ContractsSdk.Models;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Says why a model did not answer. Logs when an engine begins to fail and when it works again, not every failed row:
/// a log must not grow with the traffic.
/// </summary>
internal sealed class EngineTrouble(string contractId, ILogger logger)
{
    private int _failing;

    private PredictionFailure Limit() => new(
        contractId, FallbackReasons.Limit, $"Contract '{contractId}': more calls at once than MaxConcurrency allows.", []);

    /// <summary>There was no slot: too many calls at once, or no model.</summary>
    public PredictionFailure NoSlot(LoadedModel model) => model.Absence is { } absence
        ? new(contractId, FallbackReasons.NotLoaded, absence.Message, [], absence)
        : Limit();

    public PredictionFailure EngineFailure(string? error, Exception? cause = null)
    {
        if (Interlocked.Exchange(ref _failing, 1) == 0)
            logger.EngineFails(contractId, error);
        return new(
            contractId, FallbackReasons.EngineFailure, $"Contract '{contractId}': the engine failed: {error ?? "it gave no reason"}", [], cause);
    }

    /// <summary>An encoder of the application's threw: one row's failure, and no sign of the engine.</summary>
    public PredictionFailure EncoderFailure(Exception thrown) => new(
        contractId, FallbackReasons.EngineFailure, $"Contract '{contractId}': the row could not be encoded ({thrown.GetType().Name}).", [],
        new WithheldException(thrown, "an encoder"));

    public PredictionFailure BadOutput(IReadOnlyList<Violation> problems) => new(
        contractId, FallbackReasons.BadOutput,
        $"Contract '{contractId}': the model's answer breaks the contract: {string.Join("; ", problems.Select(problem => problem.ToString()))}.",
        problems);

    public void Recovered()
    {
        if (Volatile.Read(ref _failing) != 0 && Interlocked.Exchange(ref _failing, 0) != 0)
            logger.EngineWorksAgain(contractId);
    }
}
