using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Configuration;
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
/// Loads the models of one client, one at a time, while calls run: accept, swap, let the old one finish, free it. Whatever fails leaves
/// the old model where it is. Thread-safe.
/// </summary>
internal sealed class ModelExchange<
    [DynamicallyAccessedMembers(RowMembers.Needed)] TFeatures, [DynamicallyAccessedMembers(RowMembers.Needed)] TPrediction> : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ModelAcceptance<TFeatures, TPrediction> _acceptance;
    private readonly ModelInquiry<TFeatures, TPrediction> _inquiry;
    private readonly ModelTelemetry _telemetry;
    private readonly ClientEvents _events;
    private readonly ILogger _logger;
    private readonly string _owner;
    private readonly bool _isFake;
    private readonly ModelUpkeep? _upkeep;

    // The models that were replaced and still have calls to finish; read and written in turn.
    private Task _leaving = Task.CompletedTask;

    /// <summary>Takes the first model, or frees the engine and says why not.</summary>
    /// <exception cref="ModelLoadException">The model is not the contract's; all differences at once.</exception>
    public ModelExchange(ClientBinding<TFeatures, TPrediction> binding, ModelEngine engine, ModelClientSettings settings, string owner)
    {
        _logger = settings.LoggerFactory.CreateLogger(Log.Category);
        try
        {
            var contract = BoundContract.Of(binding);
            Options = new LiveOptions(settings, contract.Id, binding.Resilience, binding.Batching, _logger);
            Contract = contract.With(Options.Current);
        }
        catch
        {
            engine.DisposeAsync().AsTask().GetAwaiter().GetResult();
            throw;
        }

        _acceptance = new(binding, Contract, Options, settings, owner);
        _telemetry = settings.Telemetry;
        _events = new(_telemetry, new ModelIdentityTags(Contract.Id, Options.Current.Instance));
        (_owner, _isFake) = (owner, engine is AnsweringEngine<TFeatures, TPrediction>);
        var model = _acceptance.AcceptAsync(engine).GetAwaiter().GetResult();
        Handle = new ModelHandle(model, owner);
        _inquiry = new(Contract, binding, Handle, NullLogger.Instance);
        Enter(model);
        if (settings.Loader is { } load)
            _upkeep = new(Handle, Options.Current, settings.TimeProvider, () => ReloadUnaskedAsync(load));
    }

    /// <summary>The contract.</summary>
    public BoundContract Contract { get; }

    /// <summary>The options in effect.</summary>
    public LiveOptions Options { get; }

    /// <summary>The model that answers now.</summary>
    public ModelHandle Handle { get; }

    /// <summary>Which model answers now.</summary>
    /// <exception cref="ModelLoadException">None could be loaded yet.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public ModelIdentity Identity => Handle.Current is var model && model.Identity is { } identity ? identity : throw model.Absence!;

    /// <summary>Asks the model that answers now, and nothing around it.</summary>
    public Prediction<TPrediction> Ask(TFeatures features) => _inquiry.Ask(features);

    /// <summary>Runs the model that answers now, so that the first real call is a fast one.</summary>
    public void WarmUp(CancellationToken cancellation) => _acceptance.WarmUp(Handle, cancellation);

    /// <summary>Loads a model in the present one's place and waits until that is freed.</summary>
    /// <param name="load">Gives the new model; called on a thread of the pool, in turn.</param>
    /// <param name="cancellation">Before the swap, ends the reload; after it, only the waiting.</param>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the old model answers on.</exception>
    public Task<ModelReload> ReloadAsync(Func<ModelEngine> load, CancellationToken cancellation) => ReloadAsync(load, unlessSame: false, cancellation);

    /// <summary>The same with a model that is there already; owned from here on.</summary>
    public async Task<ModelReload> ReloadAsync(ModelEngine engine, CancellationToken cancellation)
    {
        var isTaken = false;
        try
        {
            return await ReloadAsync(Take, cancellation).ConfigureAwait(false);
        }
        finally
        {
            if (!isTaken)
                await engine.DisposeAsync().ConfigureAwait(false);
        }

        ModelEngine Take()
        {
            isTaken = true;
            return engine;
        }
    }

    /// <summary>Takes no more calls and models, lets the running calls finish, frees every model.</summary>
    public async ValueTask DisposeAsync()
    {
        _upkeep?.Dispose();
        if (Handle.Take() is not { } model)
            return;
        await LeaveAsync(model).ConfigureAwait(false);

        // A reload that is under way finds nothing to replace, and frees what it has loaded.
        await _turn.WaitAsync().ConfigureAwait(false);
        _turn.Release();
        await _leaving.ConfigureAwait(false);
    }

    private async Task<ModelReload> ReloadAsync(Func<ModelEngine> load, bool unlessSame, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        ModelReload result;
        var left = Task.CompletedTask;
        try
        {
            var old = Handle.Current;
            result = await Task.Run(() => ExchangeAsync(old, load, unlessSame, cancellation), CancellationToken.None).ConfigureAwait(false);
            if (result.IsReplaced)
            {
                left = LeaveAsync(old);
                _leaving = _leaving.IsCompleted ? left : Task.WhenAll(_leaving, left);
            }
        }
        finally
        {
            _turn.Release();
        }

        await left.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return result;
    }

    /// <summary>Reloads for nobody who could be told: what fails is in the log. Null when the client has been disposed.</summary>
    private async Task<ModelReload?> ReloadUnaskedAsync(Func<ModelEngine> load)
    {
        try
        {
            return await ReloadAsync(load, unlessSame: true, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
    }

    private async Task<ModelReload> ExchangeAsync(LoadedModel old, Func<ModelEngine> load, bool unlessSame, CancellationToken cancellation)
    {
        LoadedModel next;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var engine = Fit(load());
            if (unlessSame && old.IsSame(engine))
            {
                await engine.DisposeAsync().ConfigureAwait(false);
                _events.Reloaded(ReloadOutcome.Unchanged);
                return new ModelReload(old.Identity, previous: null, isReplaced: false);
            }

            next = await _acceptance.AcceptAsync(engine, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return Refuse(old, error);
        }

        if (cancellation.IsCancellationRequested || !Handle.Replace(old, next))
        {
            await next.RetireAsync().ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            throw new ObjectDisposedException(_owner);
        }

        Enter(next);
        _events.Reloaded(ReloadOutcome.Swapped);
        return new ModelReload(next.Identity, old.Identity, isReplaced: true);
    }

    /// <summary>A client answers its rows one way for good: from a model, or from the delegate of a fake.</summary>
    private ModelEngine Fit(ModelEngine engine)
    {
        if (engine is AnsweringEngine<TFeatures, TPrediction> == _isFake)
            return engine;
        engine.DisposeAsync().AsTask().GetAwaiter().GetResult();
        throw new ModelLoadException(Contract.Id, ModelLoadProblem.Other, "a fake client takes no model, and a client with a model no fake.");
    }

    private ModelReload Refuse(LoadedModel old, Exception error)
    {
        var refusal = error as ModelLoadException ?? new ModelLoadException(
            Contract.Id, ModelLoadProblem.Other, $"the model could not be loaded ({error.GetType().Name}).", innerException: error);
        _logger.ModelRefused(Options.Name, refusal.Problem, refusal.Message, old.Identity?.Version);
        _events.Reloaded(ReloadOutcome.Refused);
        return new ModelReload(old.Identity, previous: null, isReplaced: false, refusal);
    }

    private void Enter(LoadedModel model)
    {
        if (model.Identity is not { } identity)
            return;
        _telemetry.LoadedModels.Add(identity);
        _logger.ModelLoaded(Options.Name, identity.ContractVersion, identity.Version, identity.Digest, identity.Engine);
    }

    private async Task LeaveAsync(LoadedModel model)
    {
        try
        {
            await model.RetireAsync().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // It answers no more, and there is nobody to be told but whoever reads the log.
            _logger.ModelNotFreed(Options.Name, model.Identity?.Version, error.GetType().Name);
        }
        finally
        {
            if (model.Identity is { } identity)
                _telemetry.LoadedModels.Remove(identity);
        }
    }
}
