using System;
using System.Collections.Generic;
using System.Text;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>A slot without an engine: what was written can be read, what is to be read is written by the test.</summary>
internal sealed class MemorySlot(TensorPlan plan, int capacity = 2) : EngineSlot(plan, capacity)
{
    private readonly Dictionary<(int Tensor, int Element), byte[]> _inputs = [];
    private readonly Dictionary<(int Tensor, int Element), byte[]> _outputs = [];
    private readonly Dictionary<(int Tensor, int Row, int Key), float> _maps = [];

    /// <summary>Lays inputs side by side, as an engine does whose model takes them so; says where.</summary>
    public nint Pack(params ReadOnlySpan<int> tensors) => PackInputs(tensors);

    /// <summary>Gives a plain output tensor a row.</summary>
    public unsafe void Yield<T>(int tensor, int row, params ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (row == 0)
            AllocateOutput(tensor, values.Length);
        Rows = Math.Max(Rows, row + 1);
        fixed (T* target = Output<T>(tensor, row))
            values.CopyTo(new Span<T>(target, values.Length));
    }

    /// <summary>Gives a tensor of text a row of one element.</summary>
    public void YieldText(int tensor, int row, string text)
    {
        SetOutput(tensor, 0, 1);
        _outputs[(tensor, row)] = Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Gives a tensor of text a row.</summary>
    public void YieldTexts(int tensor, int row, params string[] texts)
    {
        SetOutput(tensor, 0, texts.Length);
        for (var i = 0; i < texts.Length; i++)
            _outputs[(tensor, (row * texts.Length) + i)] = Encoding.UTF8.GetBytes(texts[i]);
    }

    /// <summary>Gives a map a value.</summary>
    public void YieldMap(int tensor, int row, int key, float value) => _maps[(tensor, row, key)] = value;

    /// <summary>The text that was written, or null.</summary>
    public string? Text(int tensor, int element) =>
        _inputs.TryGetValue((tensor, element), out var utf8) ? Encoding.UTF8.GetString(utf8) : null;

    public override void Prepare(int rows) => Rows = rows;

    public override Span<byte> StringInput(int tensor, int element, int utf8Length) =>
        _inputs[(tensor, element)] = new byte[utf8Length];

    public override RunStatus Run() => RunStatus.Ok;

    public override void Cancel()
    {
    }

    public override ReadOnlySpan<byte> StringOutput(int tensor, int element) => _outputs[(tensor, element)];

    public override float MapValue(int tensor, int row, int key) => _maps.GetValueOrDefault((tensor, row, key), float.NaN);

    protected override void Dispose(bool disposing)
    {
    }
}
