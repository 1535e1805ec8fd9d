using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Configuration;
using ContractsSdk.Models;
using ContractsSdk.Resilience;
using ContractsSdk.Telemetry;
using ContractsSdk.Watching;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>
/// What stands between a good row and the engine, in this order: the kill switch, a place among the calls that run at once, the
/// rate, the circuit, the deadline. In steady state it allocates nothing and reads no clock.
/// </summary>
internal sealed class CallGuard
{
    private readonly DeadlineWatch _watch;
    private readonly ModelHandle _handle;
    private readonly DriftWindows? _drift;
    private readonly EngineTrouble _trouble;
    private readonly ILogger _logger;
    private readonly string _name;
    private readonly TimeProvider _time;
    private CallTerms _terms;

    public CallGuard(
        LiveOptions options, ModelHandle handle, DriftWindows? drift, ModelClientSettings settings, EngineTrouble trouble, ILogger logger)
    {
        _name = options.Name;
        _handle = handle;
        _drift = drift;
        _trouble = trouble;
        _logger = logger;
        _watch = DeadlineWatch.Of(settings.TimeProvider);
        _time = settings.TimeProvider;
        _terms = new CallTerms(options.Current, _watch, _time);
        Gate = new CallGate(options.Current.Concurrency(handle.Current.IsRemote));
        Strategies = new RunStrategies(trouble.ContractId, options, settings, logger);
        _watch.Add(Gate, options.Current.TimeLimit);
        options.Changed += Change;
    }

    /// <summary>The calls that run at once.</summary>
    public CallGate Gate { get; }

    /// <summary>What is declared around the runs of the engine.</summary>
    public RunStrategies Strategies { get; }

    /// <summary>Why the model must not be asked; null where it may.</summary>
    public PredictionFailure? Refusal => Terms.Force switch
    {
        ForcedAnswer.None => _drift is { ForcesFallback: true } ? _trouble.Drifting : null,
        ForcedAnswer.Fallback => _trouble.Forced,
        _ => _trouble.SwitchedOff,
    };

    private CallTerms Terms => Volatile.Read(ref _terms);

    /// <summary>When a call that begins now has to be over.</summary>
    public Deadline Deadline() => _watch.After(Terms.Timeout);

    /// <summary>The same for a call that has to wait first: it can afford to look at the clock.</summary>
    public Deadline WaitingDeadline() => _watch.ExactlyAfter(Terms.Timeout);

    /// <summary>Waits for a place.</summary>
    /// <returns>Why there is none; null where the call has one and gives it back by <see cref="End"/>, or <see cref="CallGate.Leave"/>.</returns>
    public async ValueTask<PredictionFailure?> EnterAsync(Deadline deadline, CancellationToken cancellation)
    {
        var waiting = Gate.EnterAsync(Terms.MaxQueue, deadline.At, cancellation);
        _watch.Confirm();
        return await waiting.ConfigureAwait(false) switch
        {
            Admission.Entered => null,
            Admission.Full => _trouble.QueueFull,
            _ => _trouble.Timeout(),
        };
    }

    /// <summary>Takes permits for rows, where their rate is limited.</summary>
    /// <returns>How many may reach the engine. What does not is given back by <see cref="GiveBack"/>.</returns>
    public int Admit(int rows) => Terms.Rate is { } rate ? rate.Take(rows) : rows;

    /// <summary>Gives back the permits of rows that did not reach the engine after all.</summary>
    public void GiveBack(int rows) => Terms.Rate?.GiveBack(rows);

    /// <summary>Gives a call of one row that has a place its turn, if the rate and the circuit let it; else its place is given back.</summary>
    /// <param name="turn">The turn, where there is no failure.</param>
    /// <param name="model">The model that is asked, or would have been.</param>
    public PredictionFailure? BeginRow(out Turn turn, out LoadedModel model)
    {
        if (Admit(1) == 0)
        {
            Gate.Leave();
            (turn, model) = (default, _handle.Current);
            return _trouble.OverRate;
        }

        var failure = Begin(batch: false, out turn, out model);
        if (failure is not null)
            GiveBack(1);
        return failure;
    }

    /// <summary>Gives a call that has a place its turn, if the circuit lets it; else its place is given back.</summary>
    /// <param name="batch">Whether it needs a slot for many rows.</param>
    /// <param name="turn">The turn, where there is no failure.</param>
    /// <param name="model">The model that is asked, or would have been.</param>
    public PredictionFailure? Begin(bool batch, out Turn turn, out LoadedModel model)
    {
        turn = default;
        Seat? seat;
        try
        {
            seat = batch ? _handle.RentBatch(out model) : _handle.RentSingle(out model);
        }
        catch (Exception error)
        {
            Gate.Leave();
            if (error is ObjectDisposedException)
                throw;

            // The engine made no memory for another call.
            model = _handle.Current;
            Count(model, Verdict.Fails, isProbe: false);
            return _trouble.EngineFailure(error.GetType().Name, error);
        }

        if (seat is null)
        {
            Gate.Leave();
            return _trouble.NoSlot(model);
        }

        seat.Take(Gate);
        if (!model.Breaker.Allows(Terms.Breaker, out var isProbe))
        {
            seat.Leave();
            return _trouble.OpenCircuit;
        }

        turn = new Turn(model, seat, isProbe);
        return null;
    }

    /// <summary>Ends a turn: seat and place are given back, and the circuit hears of it.</summary>
    public void End(in Turn turn, Verdict verdict)
    {
        if (verdict != Verdict.None)
            turn.Seat.Count();
        Count(turn.Model, verdict, turn.IsProbe);
        turn.Seat.Leave();
    }

    private void Count(LoadedModel model, Verdict verdict, bool isProbe)
    {
        switch (verdict)
        {
            case Verdict.Fails:
                if (model.Breaker.Failed(Terms.Breaker, isProbe))
                    _logger.CircuitOpened(_name, Terms.Breaker.BreakFor);
                break;
            case Verdict.Works when isProbe:
                model.Breaker.ProbeSucceeded();
                _logger.CircuitClosed(_name);
                break;
            case Verdict.None when isProbe:
                model.Breaker.ProbeAbandoned();
                break;
        }
    }

    private void Change(ModelClientOptions options)
    {
        Volatile.Write(ref _terms, new CallTerms(options, _watch, _time, Terms));
        _watch.Sharpen(options.TimeLimit);
    }
}
