using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;

namespace ContractsSdk.Tests.Doubles;

/// <summary>Probability = income / (income + debt), computed here; every run first asks the test what should happen.</summary>
internal sealed class ScriptedEngine(char digest = 'a') : ModelEngine
{
    private readonly ModelOrigin? _origin;
    private int _slots;
    private int _disposed;

    /// <summary>Decides how a run over these rows of (income, debt) ends.</summary>
    public Func<ScriptedSlot, RunStatus> OnRun { get; set; } = static _ => RunStatus.Ok;

    public Func<float, float> Distort { get; set; } = static probability => probability;

    /// <summary>The probability of the other class.</summary>
    public Func<float, float> Rest { get; set; } = static probability => 1 - probability;

    public bool Remote { get; init; }

    public override bool IsRemote => Remote;

    /// <summary>The file it pretends to come from, or null.</summary>
    public string? File
    {
        get;
        init => (field, _origin) = (value, value is null ? null : ModelOrigin.Of([value]));
    }

    public override ModelOrigin? Origin => _origin;

    public int SlotsAlive => Volatile.Read(ref _slots);

    public int Disposed => Volatile.Read(ref _disposed);

    public override string Name => "scripted 1";

    /// <summary>Whether its first axis is the batch.</summary>
    public bool Batch { get; init; } = true;

    public override ModelSignature Signature => field ??= new()
    {
        Inputs = EquatableArray.Of(Tensor("features", ElementType.Float32, Batch ? [-1, 2] : [2])),
        Outputs = EquatableArray.Of(
            Tensor("label", ElementType.Int64, Batch ? [-1] : [1]), Tensor("probabilities", ElementType.Float32, Batch ? [-1, 2] : [2])),
        Digest = new string(digest, 64),
    };


    public static TensorSignature Tensor(string name, ElementType element, params long[] shape) => new()
    {
        Name = name,
        Kind = TensorKind.Tensor,
        Element = element,
        Shape = EquatableArray.Of(shape),
    };

    public override EngineSlot CreateSlot(TensorPlan plan, int capacity)
    {
        Interlocked.Increment(ref _slots);
        return new ScriptedSlot(this, plan, capacity);
    }

    public override ValueTask DisposeAsync()
    {
        Assert.Equal(0, SlotsAlive);
        Interlocked.Increment(ref _disposed);
        return default;
    }

    internal sealed class ScriptedSlot : EngineSlot
    {
        private readonly ScriptedEngine _engine;
        private int _cancelled;

        public ScriptedSlot(ScriptedEngine engine, TensorPlan plan, int capacity)
            : base(plan, capacity)
        {
            _engine = engine;
            AllocateOutput(0, 1);
            AllocateOutput(1, 2);
        }

        public bool IsCancelled => Volatile.Read(ref _cancelled) != 0;

        public override string? Error => "scripted";

        public IEnumerable<float> Incomes()
        {
            for (var row = 0; row < Rows; row++)
                yield return Input<float>(0, row)[0];
        }

        public override void Prepare(int rows)
        {
            Rows = rows;
            Volatile.Write(ref _cancelled, 0);
        }

        public override RunStatus Run()
        {
            var status = _engine.OnRun(this);
            for (var row = 0; row < Rows && status == RunStatus.Ok; row++)
            {
                var x = Input<float>(0, row);
                var probability = _engine.Distort(x[0] / (x[0] + x[1]));
                Write<long>(0, row)[0] = probability > 0.5f ? 1 : 0;
                Write<float>(1, row)[0] = _engine.Rest(probability);
                Write<float>(1, row)[1] = probability;
            }

            return status;
        }

        public override void Cancel() => Volatile.Write(ref _cancelled, 1);

        public override Span<byte> StringInput(int tensor, int element, int utf8Length) => throw new NotSupportedException();

        public override ReadOnlySpan<byte> StringOutput(int tensor, int element) => throw new NotSupportedException();

        public override float MapValue(int tensor, int row, int key) => throw new NotSupportedException();

        protected override void Dispose(bool disposing) => Interlocked.Decrement(ref _engine._slots);

        private Span<T> Write<T>(int tensor, int row)
            where T : unmanaged
        {
            var read = Output<T>(tensor, row);
            return System.Runtime.InteropServices.MemoryMarshal.CreateSpan(
                ref System.Runtime.InteropServices.MemoryMarshal.GetReference(read), read.Length);
        }
    }
}
