using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Verification;
using ContractsSdk.Engines;
using ContractsSdk.Resilience;

namespace ContractsSdk.Models;

/// <summary>
/// One model that has been held against its contract, with its slots: immutable, replaced as a whole. Freed when it is retired and
/// the last call on it has ended.
/// </summary>
internal sealed class LoadedModel
{
    // Idle slots beyond the processors' own serve nobody soon.
    private static readonly int Keep = 2 * Environment.ProcessorCount;

    private readonly ModelEngine _engine;

    private readonly DeadlineWatch _watch;

    private LoadedModel(ModelEngine engine, TensorPlan plan, ModelIdentity? identity, int slots, ModelClientOptions options, TimeProvider time)
    {
        _engine = engine;
        _watch = DeadlineWatch.Of(time);
        Identity = identity;
        IsRemote = engine.IsRemote;
        IsDecorated = engine is DelegatingModelEngine;
        Singles = new SlotPool(engine, plan, capacity: 1, slots, Keep, _watch);
        Batches = new SlotPool(engine, plan, BatchRows.Of(plan, options.MaxBatchRows), slots, Keep, _watch);
        Breaker = new CircuitBreaker(time, () => Singles.Calls + Batches.Calls);
        _watch.Add(Singles, options.TimeLimit);
        _watch.Add(Batches, options.TimeLimit);
    }

    /// <summary>Which model it is; null where there is none.</summary>
    public ModelIdentity? Identity { get; }

    /// <summary>Why there is no model; null where there is one.</summary>
    public ModelLoadException? Absence => (_engine as AbsentEngine)?.Reason;

    /// <summary>The digest of the golden rows that the model's manifest states it was accepted with, or null.</summary>
    public string? GoldenDigest => _engine.GoldenDigest;

    /// <summary>The files the model was read from, as they looked then; null where it came from none.</summary>
    public ModelOrigin? Origin => _engine.Origin;

    /// <summary>Whether runs leave the process.</summary>
    public bool IsRemote { get; }

    /// <summary>Whether somebody stands around every run of the engine.</summary>
    public bool IsDecorated { get; }

    /// <summary>Whether a call is released at its deadline, whatever its run does.</summary>
    public bool IsIsolated { get; private set; }

    /// <summary>Whether this model is left alone for a while. A model that replaces another starts without its failures.</summary>
    public CircuitBreaker Breaker { get; }

    /// <summary>What rows cost alone and together; null where nobody has measured it, or it cannot be.</summary>
    public RunCosts? Costs { get; private set; }

    /// <summary>Slots for one row.</summary>
    public SlotPool Singles { get; }

    /// <summary>Slots for many rows.</summary>
    public SlotPool Batches { get; }

    /// <summary>Whether the model takes no more calls.</summary>
    public bool IsRetired => Singles.IsClosed;

    /// <summary>Holds an engine against a contract. The engine belongs to the result, and is the caller's to free when this throws.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="plan">The contract's tensors.</param>
    /// <param name="options">The client's options.</param>
    /// <param name="time">The clock.</param>
    /// <param name="differences">What differs and lets the model serve all the same.</param>
    /// <exception cref="ModelLoadException">Contract and model disagree; all differences at once.</exception>
    public static LoadedModel Verify(
        ModelEngine engine, ModelContract contract, TensorPlan plan, ModelClientOptions options, TimeProvider time,
        out IReadOnlyList<SignatureDifference> differences)
    {
        differences = SignatureVerifier.Compare(contract, plan, engine.Signature);
        if (differences.Any(difference => difference.Level == RuleLevel.Error))
        {
            throw new ModelLoadException(
                contract.Id, ModelLoadProblem.SignatureMismatch, "the model's inputs and outputs are not what the contract declares.", differences);
        }

        var model = Trust(engine, contract, plan, options, time);
        model.IsIsolated = DeadlineChoice.IsIsolated(model, options, time);
        return model;
    }

    /// <summary>What stands where no model could be loaded: it has no slots to give.</summary>
    public static LoadedModel Absent(AbsentEngine engine, TensorPlan plan, ModelClientOptions options, TimeProvider time) =>
        new(engine, plan, identity: null, slots: 0, options, time);

    /// <summary>Takes an engine that answers without tensors, as a fake does.</summary>
    public static LoadedModel Trust(
        ModelEngine engine, ModelContract contract, TensorPlan plan, ModelClientOptions options, TimeProvider time)
    {
        var identity = new ModelIdentity
        {
            ContractId = contract.Id,
            ContractVersion = contract.Version,
            Version = VersionOf(engine),
            Digest = engine.Signature.Digest,
            Engine = engine.Name,
            Instance = options.Instance,
            LoadedAt = time.GetUtcNow(),
        };

        // Calls are limited where they come in; here only what must never happen is. As many more as may lie idle: who looks through the idle
        // slots can miss one that is put down behind it, and must be able to make another. More than the idle and those of all calls there
        // are not, for a call gives back its slot before its place.
        return new LoadedModel(engine, plan, identity, options.Concurrency(engine.IsRemote) + Keep, options, time);
    }

    /// <summary>The delegate that answers in the model's place, where it does.</summary>
    public AnsweringEngine<TFeatures, TPrediction>? Answers<TFeatures, TPrediction>() => _engine as AnsweringEngine<TFeatures, TPrediction>;

    /// <summary>Measures what rows cost alone and together, by runs of the model.</summary>
    public void Measure(TensorPlan plan, TimeSpan limit, TimeProvider time) => Costs = new CostMeasurement(this, plan, limit, time).Run();

    /// <summary>Whether an engine has the very model that this is, under the same version.</summary>
    public bool IsSame(ModelEngine engine) => Identity is { } identity
        && engine.Signature.Digest == identity.Digest && engine.GoldenDigest == GoldenDigest && VersionOf(engine) == identity.Version;

    /// <summary>Takes no more calls, waits for the running ones, frees the model.</summary>
    public async Task RetireAsync()
    {
        await Task.WhenAll(Singles.CloseAsync(), Batches.CloseAsync()).ConfigureAwait(false);
        _watch.Remove(Singles);
        _watch.Remove(Batches);
        await _engine.DisposeAsync().ConfigureAwait(false);
    }

    private static string VersionOf(ModelEngine engine) => engine.ModelVersion ?? engine.Signature.Digest[..12];
}
