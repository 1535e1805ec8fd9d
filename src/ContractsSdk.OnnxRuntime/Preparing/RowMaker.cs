using System;
using System.Linq;
using System.Text;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Preparing;

/// <summary>Makes up rows of a model's inputs. What it draws depends on the seed alone.</summary>
internal sealed class RowMaker(ModelSignature signature, TensorPlan plan, Random random)
{
    private const int Odd = 500;

    private static readonly double[] Oddities = [0.0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e30, -1e30];

    private static readonly byte[][] Words = [[], "a"u8.ToArray(), "yes"u8.ToArray(), "ä 漢"u8.ToArray()];

    /// <summary>Draws the elements of one tensor: of plain types the bits of each, of texts UTF-8.</summary>
    public Row[] Draw(int rows) => [.. Enumerable.Range(0, rows).Select(_ => new Row([.. plan.Inputs.Select((input, i) => Draw(input, signature.Inputs[i]))]))];

    private Tensor Draw(InputTensor input, TensorSignature known) => input.Element == ElementType.String
        ? new([], [.. Enumerable.Range(0, input.Width).Select(_ => Text(known))])
        : new([.. Enumerable.Range(0, input.Width).Select(_ => Bits(input.Element, Number(input.Element, known)))], []);

    private byte[] Text(TensorSignature known) =>
        known.Categories.IsEmpty || random.Next(20) == 0 ? Words[random.Next(Words.Length)] : Encoding.UTF8.GetBytes(Category(known));

    private double Number(ElementType element, TensorSignature known)
    {
        if (!known.Categories.IsEmpty && NumberText.TryParse(Category(known), element, out var category))
            return category;
        if (element is ElementType.Float16 or ElementType.BFloat16 or ElementType.Float32 or ElementType.Float64)
            return random.Next(Odd) == 0 ? Oddities[random.Next(Oddities.Length)] : (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-3, 5));
        return element == ElementType.Bool ? random.Next(2) : random.Next(10);
    }

    private string Category(TensorSignature known) => known.Categories[random.Next(known.Categories.Count)].Text;

    private static ulong Bits(ElementType element, double value) => element switch
    {
        ElementType.Float64 => BitConverter.DoubleToUInt64Bits(value),
        ElementType.Float32 => BitConverter.SingleToUInt32Bits((float)value),
        ElementType.Float16 => BitConverter.HalfToUInt16Bits((Half)value),
        ElementType.BFloat16 => BitConverter.SingleToUInt32Bits((float)value) >> 16,
        _ => unchecked((ulong)(long)value),
    };

    /// <summary>A row, tensor by tensor.</summary>
    internal sealed record Row(Tensor[] Tensors)
    {
        /// <summary>Writes it where a slot has it.</summary>
        public void Write(EngineSlot slot, TensorPlan plan, int row)
        {
            for (var tensor = 0; tensor < Tensors.Length; tensor++)
            {
                var (numbers, texts) = Tensors[tensor];
                for (var i = 0; i < numbers.Length; i++)
                    Write(slot, tensor, row, i, ElementSize.Of(plan.Inputs[tensor].Element), numbers[i]);
                for (var i = 0; i < texts.Length; i++)
                    texts[i].CopyTo(slot.StringInput(tensor, (row * texts.Length) + i, texts[i].Length));
            }
        }

        private static void Write(EngineSlot slot, int tensor, int row, int element, int size, ulong bits)
        {
            switch (size)
            {
                case sizeof(byte):
                    slot.Input<byte>(tensor, row)[element] = unchecked((byte)bits);
                    break;
                case sizeof(ushort):
                    slot.Input<ushort>(tensor, row)[element] = unchecked((ushort)bits);
                    break;
                case sizeof(uint):
                    slot.Input<uint>(tensor, row)[element] = unchecked((uint)bits);
                    break;
                default:
                    slot.Input<ulong>(tensor, row)[element] = bits;
                    break;
            }
        }
    }

    /// <summary>What one tensor holds in a row: bits or texts.</summary>
    internal sealed record Tensor(ulong[] Numbers, byte[][] Texts);
}
