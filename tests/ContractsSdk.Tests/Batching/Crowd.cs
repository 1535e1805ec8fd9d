using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Engines;
using ContractsSdk.Tests.Doubles;

namespace ContractsSdk.Tests.Batching;

/// <summary>
/// A client whose calls are gathered, on a model that costs as much as the test says. <see cref="LeadAsync"/> begins a run that lasts until
/// <see cref="Release"/>: what is called meanwhile waits together.
/// </summary>
internal sealed class Crowd : IDisposable
{
    private readonly ManualResetEventSlim _released = new();
    private readonly ManualResetEventSlim _led = new();

    public Crowd(
        Action<ModelClientOptions>? options = null, ScoreBinding? binding = null, ModelClientSettings? settings = null, double perRun = 100,
        double perRow = 1, bool remote = false)
    {
        Engine = new ScriptedEngine { Remote = remote, OnRun = slot => Passes(perRun + (perRow * slot.Rows)) };
        settings = (settings ?? new()) with { TimeProvider = Time };
        settings.Options.Batching.Enabled ??= true;
        options?.Invoke(settings.Options);
        Client = new ScoreClient(binding ?? new ScoreBinding(), Engine, settings);
        Engine.OnRun = slot =>
        {
            Runs.Enqueue([.. slot.Incomes()]);
            if (slot.Incomes().First() != 0)
                return OnRun(slot);
            _led.Set();
            _released.Wait(TestContext.Current.CancellationToken);
            return RunStatus.Ok;
        };
    }

    public ManualTime Time { get; } = new();

    public ScriptedEngine Engine { get; }

    public ScoreClient Client { get; }

    /// <summary>The incomes of every run.</summary>
    public ConcurrentQueue<float[]> Runs { get; } = [];

    public Func<ScriptedEngine.ScriptedSlot, RunStatus> OnRun { get; set; } = static _ => RunStatus.Ok;

    /// <summary>Begins a call whose run goes on until it is released.</summary>
    public async Task<Task> LeadAsync()
    {
        var call = Task.Run(() => Client.PredictAsync(new(0, 1)).AsTask());
        await Task.Run(() => _led.Wait(TestContext.Current.CancellationToken));
        return call;
    }

    /// <summary>Calls as many rows as there are incomes.</summary>
    public Task<Prediction<Score>>[] Ask(params float[] incomes) => [.. incomes.Select(income => Client.PredictAsync(new(income, 1)).AsTask())];

    public void Release() => _released.Set();

    public RunStatus Passes(double microseconds)
    {
        Time.Advance(TimeSpan.FromMicroseconds(microseconds));
        return RunStatus.Ok;
    }

    public void Dispose()
    {
        Release();
        Client.Dispose();
        _released.Dispose();
        _led.Dispose();
    }
}
