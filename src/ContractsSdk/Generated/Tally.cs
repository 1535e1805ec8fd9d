using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContractsSdk.Generated;

/// <summary>
/// Counts in which bin the values of a row fall: what is compared with a reference profile. Values are counted and forgotten. One thread
/// counts at a time; whoever reads sees counts that only grow.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Tally
{
    private readonly TallyLayout _layout;
    private readonly ITallySink? _sink;
    private readonly int[] _starts;
    private readonly float[] _floats;
    private readonly double[] _doubles;
    private readonly long[] _cells;

    internal Tally(TallyLayout layout, ITallySink? sink = null)
    {
        (_layout, _sink) = (layout, sink);
        (_starts, _floats, _doubles) = (layout.Starts, layout.Floats, layout.Doubles);
        _cells = new long[layout.Cells];
    }

    internal long[] Cells => _cells;

    /// <summary>A number; NaN is a missing one.</summary>
    /// <param name="subject">The position in the contract's features, or outputs.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(int subject, float value)
    {
        if (_sink is not null)
        {
            _sink.Number(subject, value);
            return;
        }

        // Branch-free: how many edges are not above the value. What is left of the sixteen is NaN, which nothing reaches.
        ref var edge = ref MemoryMarshal.GetReference(_floats.AsSpan(subject * TallyLayout.Edges, TallyLayout.Edges));
        var all = Vector256.Create(value);
        var passed = Vector256.GreaterThanOrEqual(all, Vector256.LoadUnsafe(ref edge)).ExtractMostSignificantBits()
            | (Vector256.GreaterThanOrEqual(all, Vector256.LoadUnsafe(ref edge, 8)).ExtractMostSignificantBits() << 8);
        Count(subject, float.IsNaN(value) ? TallyLayout.Missing : TallyLayout.FirstBin + BitOperations.PopCount(passed));
    }

    /// <summary>A number; NaN is a missing one.</summary>
    /// <param name="subject">The position in the contract's features, or outputs.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(int subject, double value)
    {
        if (_sink is not null)
        {
            _sink.Number(subject, value);
            return;
        }

        ref var edge = ref MemoryMarshal.GetReference(_doubles.AsSpan(subject * TallyLayout.Edges, TallyLayout.Edges));
        var all = Vector256.Create(value);
        var passed = Vector256.GreaterThanOrEqual(all, Vector256.LoadUnsafe(ref edge)).ExtractMostSignificantBits()
            | (Vector256.GreaterThanOrEqual(all, Vector256.LoadUnsafe(ref edge, 4)).ExtractMostSignificantBits() << 4)
            | (Vector256.GreaterThanOrEqual(all, Vector256.LoadUnsafe(ref edge, 8)).ExtractMostSignificantBits() << 8)
            | (Vector256.GreaterThanOrEqual(all, Vector256.LoadUnsafe(ref edge, 12)).ExtractMostSignificantBits() << 12);
        Count(subject, double.IsNaN(value) ? TallyLayout.Missing : TallyLayout.FirstBin + BitOperations.PopCount(passed));
    }

    /// <summary>A text; null is a missing one.</summary>
    /// <param name="subject">The position in the contract's features, or outputs.</param>
    /// <param name="value">The value.</param>
    public void Text(int subject, string? value)
    {
        if (_sink is not null)
            _sink.Text(subject, value);
        else
            Count(subject, value is null ? TallyLayout.Missing : _layout.Texts[subject].GetValueOrDefault(value, TallyLayout.Unknown));
    }

    /// <summary>A member of an enum by its number, or an integer whose values the contract lists; null is a missing one.</summary>
    /// <param name="subject">The position in the contract's features, or outputs.</param>
    /// <param name="value">The value.</param>
    public void Code(int subject, long? value)
    {
        if (_sink is not null)
            _sink.Code(subject, value);
        else
            Count(subject, value is not { } code ? TallyLayout.Missing : _layout.Codes[subject].GetValueOrDefault(code, TallyLayout.Unknown));
    }

    /// <summary>A bool; null is a missing one.</summary>
    /// <param name="subject">The position in the contract's features, or outputs.</param>
    /// <param name="value">The value.</param>
    public void Flag(int subject, bool? value)
    {
        if (_sink is not null)
            _sink.Code(subject, value is not { } given ? null : given ? 1 : 0);
        else
            Count(subject, value is not { } flag ? TallyLayout.Missing : _layout.Flags[(2 * subject) + (flag ? 1 : 0)]);
    }

    /// <summary>A value of which nothing is counted but whether it is there.</summary>
    /// <param name="subject">The position in the contract's features, or outputs.</param>
    /// <param name="isGiven">Whether there is one.</param>
    public void Given(int subject, bool isGiven)
    {
        if (_sink is not null)
            _sink.Given(subject, isGiven);
        else
            Count(subject, isGiven ? TallyLayout.Unknown : TallyLayout.Missing);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(int subject, int cell) => _cells[_starts[subject] + cell]++;
}
