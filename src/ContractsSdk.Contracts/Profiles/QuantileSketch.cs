using System;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>
/// The distribution of any number of numbers in bounded memory (about 12,000 of them), in one pass: the sketch of Karnin, Lang and
/// Liberty, "Optimal Quantile Approximation in Streams" (2016). Exact up to 4,096 numbers; beyond, a rank is off by well under 0.1 % of
/// the count. Its coins are thrown from a fixed seed, so that the same numbers in the same order give the same sketch. Not thread-safe.
/// </summary>
public sealed class QuantileSketch
{
    private const int Capacity = 4096;
    private const double Shrink = 2.0 / 3.0;
    private readonly List<List<double>> _levels = [[]];
    private ulong _coins = 0x9E3779B97F4A7C15;

    /// <summary>How many numbers there were.</summary>
    public long Count { get; private set; }

    /// <summary>Takes a number; NaN is none.</summary>
    public void Add(double number)
    {
        if (double.IsNaN(number))
            return;
        Count++;

        // Negative zero sorts before zero, and is the same number; infinity is no edge anybody could write.
        _levels[0].Add(Math.Min(double.MaxValue, Math.Max(double.MinValue, number)) + 0.0);
        for (var level = 0; level < _levels.Count && _levels[level].Count >= CapacityOf(level); level++)
            Compact(level);
    }

    /// <summary>The distinct numbers that are left, ascending, each with how many it stands for. Together they stand for all.</summary>
    public IReadOnlyList<KeyValuePair<double, long>> Weighted() =>
    [
        .. _levels
            .SelectMany((numbers, level) => numbers.Select(number => new KeyValuePair<double, long>(number, 1L << level)))
            .GroupBy(pair => pair.Key)
            .OrderBy(group => group.Key)
            .Select(group => new KeyValuePair<double, long>(group.Key, group.Sum(pair => pair.Value))),
    ];

    private int CapacityOf(int level) => Math.Max(8, (int)(Capacity * Math.Pow(Shrink, _levels.Count - 1 - level)));

    private void Compact(int level)
    {
        var numbers = _levels[level];
        if (level + 1 == _levels.Count)
            _levels.Add([]);
        numbers.Sort();

        // Of each pair one goes on and stands for both; an odd one out stays.
        var even = numbers.Count & ~1;
        for (var i = Coin(); i < even; i += 2)
            _levels[level + 1].Add(numbers[i]);
        numbers.RemoveRange(0, even);
    }

    private int Coin()
    {
        _coins ^= _coins << 13;
        _coins ^= _coins >> 7;
        _coins ^= _coins << 17;
        return (int)(_coins >> 63);
    }
}
