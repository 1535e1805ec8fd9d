using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace ContractsSdk.Scaffold.Tests.Campaign;

/// <summary>A tensor as ONNX's own tests store one: a TensorProto (onnx.proto, message TensorProto).</summary>
internal sealed class StoredTensor
{
    private readonly List<long> _integers = [];
    private readonly List<double> _numbers = [];
    private readonly List<string> _texts = [];

    public int Type { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<long> Lengths => _lengths;

    /// <summary>Its elements as an array of the C# type; null for a type C# has no counterpart of here.</summary>
    public Array? Elements { get; private set; }

    private readonly List<long> _lengths = [];
    private byte[]? _raw;

    /// <summary>Null where the file holds no tensor.</summary>
    public static StoredTensor? Read(string path)
    {
        var tensor = new StoredTensor();
        try
        {
            tensor.Read(File.ReadAllBytes(path));
        }
        catch (InvalidDataException)
        {
            return null;
        }

        tensor.Elements = tensor.ToArray();
        return tensor;
    }

    private void Read(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var tag = Varint(ref bytes);
            var (field, wire) = ((int)(tag >> 3), (int)(tag & 7));
            if (wire == 0)
                Value(field, Varint(ref bytes));
            else if (wire == 5)
                _numbers.Add(BinaryPrimitives.ReadSingleLittleEndian(Take(ref bytes, 4)));
            else if (wire == 1)
                _numbers.Add(BinaryPrimitives.ReadDoubleLittleEndian(Take(ref bytes, 8)));
            else if (wire == 2)
                Block(field, Take(ref bytes, (int)Varint(ref bytes)));
            else
                throw new InvalidDataException();
        }
    }

    private void Value(int field, ulong value)
    {
        if (field == 1)
            _lengths.Add((long)value);
        else if (field == 2)
            Type = (int)value;
        else if (field is 5 or 7 or 11)
            _integers.Add((long)value);
    }

    private void Block(int field, ReadOnlySpan<byte> block)
    {
        if (field == 8)
            Name = Encoding.UTF8.GetString(block);
        else if (field == 9)
            _raw = block.ToArray();
        else if (field == 6)
            _texts.Add(Encoding.UTF8.GetString(block));
        else if (field is 1 or 5 or 7 or 11)
        {
            while (block.Length > 0)
                (field == 1 ? _lengths : _integers).Add((long)Varint(ref block));
        }
        else if (field == 4)
        {
            while (block.Length > 0)
                _numbers.Add(BinaryPrimitives.ReadSingleLittleEndian(Take(ref block, 4)));
        }
        else if (field == 10)
        {
            while (block.Length > 0)
                _numbers.Add(BinaryPrimitives.ReadDoubleLittleEndian(Take(ref block, 8)));
        }
    }

    private Array? ToArray() => Type switch
    {
        1 => Array<float>(_numbers, number => (float)number),
        2 => Array<byte>(_integers, integer => (byte)integer),
        3 => Array<sbyte>(_integers, integer => (sbyte)integer),
        4 => Array<ushort>(_integers, integer => (ushort)integer),
        5 => Array<short>(_integers, integer => (short)integer),
        6 => Array<int>(_integers, integer => (int)integer),
        7 => Array<long>(_integers, integer => integer),
        8 => _texts.ToArray(),
        9 => _raw is { } raw ? System.Array.ConvertAll(raw, part => part != 0) : _integers.ConvertAll(integer => integer != 0).ToArray(),
        10 => _raw is null ? _integers.ConvertAll(bits => BitConverter.UInt16BitsToHalf((ushort)bits)).ToArray() : MemoryMarshal.Cast<byte, Half>(_raw).ToArray(),
        11 => Array<double>(_numbers, number => number),
        12 => Array<uint>(_integers, integer => (uint)integer),
        13 => Array<ulong>(_integers, integer => (ulong)integer),
        _ => null,
    };

    private T[] Array<T>(List<double> numbers, Func<double, T> convert)
        where T : unmanaged => _raw is { } raw ? MemoryMarshal.Cast<byte, T>(raw).ToArray() : [.. numbers.ConvertAll(number => convert(number))];

    private T[] Array<T>(List<long> integers, Func<long, T> convert)
        where T : unmanaged => _raw is { } raw ? MemoryMarshal.Cast<byte, T>(raw).ToArray() : [.. integers.ConvertAll(integer => convert(integer))];

    private static ulong Varint(ref ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var next = Take(ref bytes, 1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw new InvalidDataException();
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int count)
    {
        if (count < 0 || count > bytes.Length)
            throw new InvalidDataException();
        var taken = bytes[..count];
        bytes = bytes[count..];
        return taken;
    }
}
