using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Configuration;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Verification;
using ContractsSdk.Engines;
using ContractsSdk.Generated;
using ContractsSdk.Golden;
using ContractsSdk.Models;
using ContractsSdk.Pipeline;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.Reloading;

/// <summary>
/// What every model must pass before it takes traffic, the first as well as those that come after it: its signature is held against the
/// contract, memory for a call is made, its golden rows are asked.
/// </summary>
internal sealed class ModelAcceptance<
    [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction>(
    ClientBinding<TFeatures, TPrediction> binding, BoundContract contract, LiveOptions options, ModelClientSettings settings, string owner)
{
    // Slots are made for these, and the rest of the client too: what changes later waits for the next start.
    private readonly ModelClientOptions _first = options.Current;
    private readonly ILogger _logger = settings.LoggerFactory.CreateLogger(Log.Category);

    /// <summary>Takes the first engine, or frees it and says why not. It is not warm yet: that is the host's to ask for.</summary>
    /// <exception cref="ModelLoadException">The model is not the contract's; all differences at once.</exception>
    public Task<LoadedModel> AcceptAsync(ModelEngine engine) => AcceptAsync(engine, Ask);

    /// <summary>Takes an engine that is to answer in another's place, or frees it and says why not. It is warm.</summary>
    /// <exception cref="ModelLoadException">The model is not the contract's; all differences at once.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<LoadedModel> AcceptAsync(ModelEngine engine, CancellationToken cancellation) => AcceptAsync(engine, handle =>
    {
        Ask(handle);
        WarmUp(handle, cancellation);
    });

    /// <summary>Runs a model, so that the first real call is a fast one.</summary>
    public void WarmUp(ModelHandle handle, CancellationToken cancellation)
    {
        // A fake's delegate is the test's: it would wonder about rows that nobody sent.
        if (handle.Current is { Absence: null } model && model.Answers<TFeatures, TPrediction>() is null)
            Golden.WarmUp.Run<TFeatures, TPrediction>(
                contract.Contract, Inquiry(handle).Ask, options.Current.WarmUpRuns, settings.TimeProvider, cancellation);
    }

    private async Task<LoadedModel> AcceptAsync(ModelEngine engine, Action<ModelHandle> tryOut)
    {
        LoadedModel? model = null;
        try
        {
            model = Verified(engine);
            if (model.Absence is null)
                tryOut(new ModelHandle(model, owner));
            return model;
        }
        catch
        {
            // The engine was handed over: nobody else would free it.
            await (model?.RetireAsync() ?? engine.DisposeAsync().AsTask()).ConfigureAwait(false);
            throw;
        }
    }

    private LoadedModel Verified(ModelEngine engine)
    {
        if (engine is AbsentEngine absent)
            return LoadedModel.Absent(absent, contract.Plan, _first, settings.TimeProvider);
        if (engine is AnsweringEngine<TFeatures, TPrediction>)
            return LoadedModel.Trust(engine, contract.Contract, contract.Plan, _first, settings.TimeProvider);
        var model = LoadedModel.Verify(engine, contract.Contract, contract.Plan, _first, settings.TimeProvider, out var differences);
        Report(differences);
        try
        {
            GatheringVerdict.Find(model, contract, options.Name, options.Current, settings.TimeProvider, _logger);
            return model;
        }
        catch
        {
            model.RetireAsync().GetAwaiter().GetResult();
            throw;
        }
    }

    private void Ask(ModelHandle handle)
    {
        var model = handle.Current;
        if (model.Answers<TFeatures, TPrediction>() is null && model.Singles.Rent() is { } slot)
            model.Singles.Return(slot);
        if (options.Current.GoldenRows is { } golden)
            GoldenGate.Require<TFeatures, TPrediction>(contract.Contract, Inquiry(handle).Ask, golden, model.GoldenDigest);
    }

    private ModelInquiry<TFeatures, TPrediction> Inquiry(ModelHandle handle) => new(contract, binding, handle, NullLogger.Instance);

    private void Report(IReadOnlyList<SignatureDifference> differences)
    {
        foreach (var difference in differences)
            _logger.ModelDiffers(difference.Level == RuleLevel.Warning ? LogLevel.Warning : LogLevel.Information, options.Name, difference);
    }
}
