using System;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;

namespace EndToEnd.Tests.Faults;

/// <summary>ONNX Runtime with trouble on demand, which knows what it has handed out.</summary>
internal sealed class FaultyEngine(ModelEngine real) : DelegatingModelEngine(real)
{
    private int _slots;
    private int _runs;
    private int _inside;
    private int _mostInside;
    private int _disposed;

    /// <summary>Is called in every run: a status that takes the run's place, or null to run the model.</summary>
    public Func<RunStatus?>? Before { get; set; }

    /// <summary>Runs so far.</summary>
    public int Runs => Volatile.Read(ref _runs);

    /// <summary>The most runs there were at once.</summary>
    public int MostAtOnce => Volatile.Read(ref _mostInside);

    /// <summary>Slots that were made and not disposed.</summary>
    public int SlotsAlive => Volatile.Read(ref _slots);

    /// <summary>How often it was disposed.</summary>
    public int Disposed => Volatile.Read(ref _disposed);

    public override EngineSlot CreateSlot(TensorPlan plan, int capacity)
    {
        var slot = new Slot(this, Inner.CreateSlot(plan, capacity));
        Interlocked.Increment(ref _slots);
        return slot;
    }

    public override ValueTask DisposeAsync()
    {
        Interlocked.Increment(ref _disposed);
        return base.DisposeAsync();
    }

    private sealed class Slot(FaultyEngine engine, EngineSlot inner) : DelegatingEngineSlot(inner)
    {
        public override RunStatus Run()
        {
            Interlocked.Increment(ref engine._runs);
            var inside = Interlocked.Increment(ref engine._inside);
            for (var most = engine.MostAtOnce; inside > most; most = engine.MostAtOnce)
                Interlocked.CompareExchange(ref engine._mostInside, inside, most);
            try
            {
                return engine.Before?.Invoke() ?? base.Run();
            }
            finally
            {
                Interlocked.Decrement(ref engine._inside);
            }
        }

        public override ValueTask<RunStatus> RunAsync(CancellationToken cancellation)
        {
            using (cancellation.UnsafeRegister(static slot => ((Slot)slot!).Cancel(), this))
                return new(Run());
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            Interlocked.Decrement(ref engine._slots);
        }
    }
}
