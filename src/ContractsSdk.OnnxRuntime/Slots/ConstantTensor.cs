using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>The memory of an input that is no feature, every element the same, filled once for as many rows as a slot has.</summary>
internal sealed unsafe class ConstantTensor
{
    private readonly byte[] _memory;

    private ConstantTensor(byte[] memory) => _memory = memory;

    /// <summary>The first element of a tensor of numbers.</summary>
    public nint Address => (nint)Unsafe.AsPointer(ref _memory[0]);

    /// <summary>The one text of a tensor of texts.</summary>
    public ReadOnlySpan<byte> Text => _memory;

    /// <summary>Copies a tensor of numbers into as many rows, each so many bytes after the last.</summary>
    public void CopyTo(nint address, int rows, int stride)
    {
        for (var row = 0; row < rows; row++)
            _memory.CopyTo(new Span<byte>((void*)(address + ((nint)row * stride)), _memory.Length));
    }

    /// <summary>Makes the memory; null where the model's element type has no such value.</summary>
    public static ConstantTensor? Of(ContractValue value, ElementType element, long elements)
    {
        if (!value.TryConvert(element, out var converted))
            return null;
        if (element == ElementType.String)
            return new(Encoding.UTF8.GetBytes(converted.Text));

        Span<byte> one = stackalloc byte[sizeof(ulong)];
        one = one[..ElementSize.Of(element)];
        Write(one, converted);
        var memory = GC.AllocateArray<byte>(checked((int)Math.Max(elements, 1) * one.Length), pinned: true);
        for (var i = 0; i < memory.Length; i += one.Length)
            one.CopyTo(memory.AsSpan(i));
        return new(memory);
    }

    private static void Write(Span<byte> place, ContractValue value)
    {
        switch (value.Type)
        {
            case ElementType.Bool:
                place[0] = value.Text == "true" ? (byte)1 : (byte)0;
                break;
            case ElementType.Float64:
                BitConverter.TryWriteBytes(place, Floating(value));
                break;
            case ElementType.Float32:
                BitConverter.TryWriteBytes(place, (float)Floating(value));
                break;
            case ElementType.Float16:
                BitConverter.TryWriteBytes(place, (Half)Floating(value));
                break;
            case ElementType.BFloat16:
                // The text is of a value this type has, so its lower half is empty.
                BitConverter.TryWriteBytes(place, (ushort)(BitConverter.SingleToUInt32Bits((float)Floating(value)) >> 16));
                break;
            default:
                WriteInteger(place, value.Text);
                break;
        }
    }

    /// <summary>Little-endian two's complement: the lower bytes are the same for every width that holds the value.</summary>
    private static void WriteInteger(Span<byte> place, string text)
    {
        var bits = text.StartsWith('-')
            ? unchecked((ulong)long.Parse(text, CultureInfo.InvariantCulture))
            : ulong.Parse(text, CultureInfo.InvariantCulture);
        Span<byte> whole = stackalloc byte[sizeof(ulong)];
        BitConverter.TryWriteBytes(whole, bits);
        whole[..place.Length].CopyTo(place);
    }

    private static double Floating(ContractValue value) =>
        NumberText.TryParse(value.Text, value.Type, out var number) ? number : double.NaN;
}
