using System;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Preparing;

/// <summary>Runs two models on the same rows and compares what they answer, until they differ.</summary>
internal sealed class SlotComparison(TensorPlan plan, RowMaker maker, EngineSlot before, EngineSlot after)
{
    /// <summary>The rows both answered alike.</summary>
    public int Answered { get; private set; }

    /// <summary>The rows both refused.</summary>
    public int Refused { get; private set; }

    /// <summary>The first difference, or null.</summary>
    public string? Difference { get; private set; }

    /// <summary>Runs so many new rows: at once, and where either refuses them, one by one.</summary>
    public void Run(int rows)
    {
        var drawn = maker.Draw(rows);
        if (Answers(before, drawn) & Answers(after, drawn))
        {
            Compare(rows);
            return;
        }

        foreach (var row in drawn)
        {
            var (one, other) = (Answers(before, [row]), Answers(after, [row]));
            if (one != other)
                Difference ??= $"{(one ? "the original answers a row that the prepared model" : "the prepared model answers a row that the original")} refuses";
            else if (one)
                Compare(1);
            else
                Refused++;
        }
    }

    private bool Answers(EngineSlot slot, RowMaker.Row[] rows)
    {
        slot.Prepare(rows.Length);
        for (var row = 0; row < rows.Length; row++)
            rows[row].Write(slot, plan, row);
        return slot.Run() == RunStatus.Ok;
    }

    private void Compare(int rows)
    {
        for (var tensor = 0; tensor < plan.Outputs.Count && Difference is null; tensor++)
        {
            var output = plan.Outputs[tensor];
            if (!output.IsMap && before.OutputWidth(tensor) != after.OutputWidth(tensor))
                Difference = $"rows of output '{output.Name}' have {before.OutputWidth(tensor)} elements, and {after.OutputWidth(tensor)} of the prepared model";
            else if (Enumerable.Range(0, rows).Any(row => !AreEqual(output, tensor, row)))
                Difference = $"output '{output.Name}' of the prepared model differs";
        }

        Answered += Difference is null ? rows : 0;
    }

    private bool AreEqual(OutputTensor output, int tensor, int row) => output switch
    {
        { IsMap: true } => Enumerable.Range(0, output.Keys.Count).All(key =>
            BitConverter.SingleToInt32Bits(before.MapValue(tensor, row, key)) == BitConverter.SingleToInt32Bits(after.MapValue(tensor, row, key))),
        { Element: ElementType.String } => Enumerable.Range(row * before.OutputWidth(tensor), before.OutputWidth(tensor)).All(element =>
            before.StringOutput(tensor, element).SequenceEqual(after.StringOutput(tensor, element))),
        _ => ElementSize.Of(output.Element) switch
        {
            sizeof(byte) => AreEqual<byte>(tensor, row),
            sizeof(ushort) => AreEqual<ushort>(tensor, row),
            sizeof(uint) => AreEqual<uint>(tensor, row),
            _ => AreEqual<ulong>(tensor, row),
        },
    };

    private bool AreEqual<T>(int tensor, int row)
        where T : unmanaged, IEquatable<T> => before.Output<T>(tensor, row).SequenceEqual(after.Output<T>(tensor, row));
}
