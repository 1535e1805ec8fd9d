using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;

namespace FraudScoring.Outages;

/// <summary>Hands rows to the engine's own slot, except during the outage. Texts and maps pass straight through.</summary>
internal sealed class OutageSlot(EngineSlot slot, TensorPlan plan, Outage outage) : EngineSlot(plan, slot.Capacity)
{
    private bool _refused;

    public override string? Error => _refused ? "The engine cannot be reached." : slot.Error;

    public override void Prepare(int rows)
    {
        slot.Prepare(rows);
        Rows = rows;
    }

    public override RunStatus Run()
    {
        _refused = outage.IsNow;
        if (_refused)
            return RunStatus.Failed;
        CopyInputs();
        var status = slot.Run();
        if (status == RunStatus.Ok)
            ShowOutputs();
        return status;
    }

    public override void Cancel() => slot.Cancel();

    public override Span<byte> StringInput(int tensor, int element, int utf8Length) => slot.StringInput(tensor, element, utf8Length);

    public override ReadOnlySpan<byte> StringOutput(int tensor, int element) => slot.StringOutput(tensor, element);

    public override float MapValue(int tensor, int row, int key) => slot.MapValue(tensor, row, key);

    protected override void Dispose(bool disposing) => slot.Dispose();

    /// <summary>A slot's rows lie one behind the other, so a tensor is one copy.</summary>
    private unsafe void CopyInputs()
    {
        for (var tensor = 0; tensor < Plan.Inputs.Count; tensor++)
        {
            var bytes = Rows * Plan.Inputs[tensor].Width * ElementSize.Of(Plan.Inputs[tensor].Element);
            if (bytes > 0)
                Unsafe.CopyBlock((void*)Address(slot.Input<byte>(tensor, 0)), (void*)InputAddress(tensor), (uint)bytes);
        }
    }

    private void ShowOutputs()
    {
        for (var tensor = 0; tensor < Plan.Outputs.Count; tensor++)
        {
            if (Plan.Outputs[tensor].IsMap)
                continue;
            var isText = ElementSize.Of(Plan.Outputs[tensor].Element) == 0;
            SetOutput(tensor, isText ? 0 : Address(slot.Output<byte>(tensor, 0)), slot.OutputWidth(tensor));
        }
    }

    private static unsafe nint Address(ReadOnlySpan<byte> pinned) => (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(pinned));
}
