using System;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Threading;

namespace ContractsSdk;

/// <summary>
/// Names one prediction: 64 random bits of the process and a counter. 16 bytes, made without allocation;
/// text only when asked for.
/// </summary>
public readonly record struct PredictionId
{
    private const int BlockSize = 1 << 10;
    private static readonly ulong ProcessBits = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));
    private static long _blocks;

    // Each thread takes a block of numbers at a time, so that threads do not fight over one counter.
    [ThreadStatic]
    private static ulong _next;

    private readonly ulong _process;
    private readonly ulong _number;

    private PredictionId(ulong process, ulong number)
    {
        _process = process;
        _number = number;
    }

    /// <summary>Whether this names no prediction.</summary>
    public bool IsEmpty => _number == 0;

    /// <summary>A new id, unique in this process and, by its random half, among processes.</summary>
    public static PredictionId New() => New(ref _next);

    /// <summary>The same out of a block of numbers that the caller has to itself: to find the one of the thread costs 20 ns.</summary>
    /// <param name="next">The block's state; 0 at first.</param>
    internal static PredictionId New(ref ulong next) => First(1, ref next);

    /// <summary>The first of so many new ids in a row, for a batch; the others follow it.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="next">The state of a block that the caller has to itself; 0 at first.</param>
    internal static PredictionId First(int count, ref ulong next)
    {
        var number = next;
        var left = (BlockSize - (number % BlockSize)) % BlockSize;
        if (left < (ulong)count)
        {
            var blocks = (count + BlockSize - 1) / BlockSize;
            number = (ulong)(Interlocked.Add(ref _blocks, blocks) - blocks + 1) * BlockSize;
        }

        next = number + (ulong)count;
        return new PredictionId(ProcessBits, number + 1);
    }

    /// <summary>The half that is not the process's: 0 where this names no prediction.</summary>
    internal ulong Number => _number;

    /// <summary>The id of this process with that number.</summary>
    internal static PredictionId Of(ulong number) => number == 0 ? default : new(ProcessBits, number);

    /// <summary>The id so many places after this one.</summary>
    internal PredictionId After(int places) => new(_process, _number + (ulong)places);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_process:x16}{_number:x16}");
}
