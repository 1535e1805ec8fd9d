using System;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;

namespace Operations.Tests;

/// <summary>The real model as far as anybody can see, and no run of it succeeds.</summary>
/// <param name="during">Is called in every run, or null.</param>
internal sealed class BrokenEngine(Action? during = null) : ModelEngine
{
    private readonly OnnxModelEngine _real = OnnxModelEngine.Open("models/e_strings.onnx");

    public override string Name => "broken 1";

    public override ModelSignature Signature => _real.Signature;

    public override EngineSlot CreateSlot(TensorPlan plan, int capacity) => new Slot(plan, capacity, during);

    public override ValueTask DisposeAsync() => _real.DisposeAsync();

    private sealed class Slot(TensorPlan plan, int capacity, Action? during) : EngineSlot(plan, capacity)
    {
        public override string Error => "it is broken";

        public override void Prepare(int rows) => Rows = rows;

        public override RunStatus Run()
        {
            during?.Invoke();
            return RunStatus.Failed;
        }

        public override void Cancel()
        {
        }

        public override Span<byte> StringInput(int tensor, int element, int utf8Length) => new byte[utf8Length];

        public override ReadOnlySpan<byte> StringOutput(int tensor, int element) => throw new NotSupportedException();

        public override float MapValue(int tensor, int row, int key) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
        }
    }
}
