using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk.Contracts.Tests.Profiles;

public class QuantileTests
{
    [Theory]
    [InlineData(4_000, 0.0)]
    [InlineData(100_000, 0.001)]
    public void TheSketchKnowsEveryRank(int count, double tolerance)
    {
        foreach (var order in Enum.GetValues<Order>())
        {
            var numbers = Numbers(count, order);
            var sketch = new QuantileSketch();
            foreach (var number in numbers)
                sketch.Add(number);

            var weighted = sketch.Weighted();
            Assert.Equal(count, weighted.Sum(pair => pair.Value));
            var sorted = numbers.Order().ToArray();
            for (var percent = 1; percent < 100; percent++)
            {
                var at = sorted[count * percent / 100];
                var rank = weighted.TakeWhile(pair => pair.Key < at).Sum(pair => pair.Value);
                Assert.InRange(Math.Abs(rank - (count * percent / 100)) / (double)count, 0, tolerance);
            }
        }
    }

    [Fact]
    public void TheSketchIsBoundedAndTheSameEveryTime()
    {
        var (one, two) = (new QuantileSketch(), new QuantileSketch());
        foreach (var number in Numbers(200_000, Order.Random))
        {
            one.Add(number);
            two.Add(number);
        }

        Assert.InRange(one.Weighted().Count, 1, 13_000);
        Assert.Equal(one.Weighted(), two.Weighted());
    }

    [Fact]
    public void BinsAreAboutEqual()
    {
        var weighted = Weighted(Numbers(4_000, Order.Random));
        var edges = QuantileBins.Edges(weighted, 10, least: 1);

        Assert.Equal(9, edges.Count);
        Assert.All(QuantileBins.Counts(weighted, edges), count => Assert.InRange(count, 350, 450));
    }

    [Fact]
    public void AFrequentValueHasABinOfItsOwn()
    {
        // A capital gain: nearly always none.
        var weighted = Weighted([.. Enumerable.Repeat(0.0, 920), .. Enumerable.Range(1, 80).Select(i => i * 100.0)]);
        var edges = QuantileBins.Edges(weighted, 10, least: 1);

        Assert.Equal(100, edges[0]);
        Assert.InRange(edges.Count, 8, 9);
        Assert.Equal(920, QuantileBins.Counts(weighted, edges)[0]);
    }

    [Theory]
    [InlineData(1.0, 1.0, new double[0])]
    [InlineData(1.0, 2.0, new[] { 2.0 })]
    public void OneValueIsOneBinAndTwoAreTwo(double first, double second, double[] expected) =>
        Assert.Equal(expected, QuantileBins.Edges(Weighted([.. Enumerable.Repeat(first, 50), .. Enumerable.Repeat(second, 50)]), 10, least: 1));

    [Fact]
    public void NothingIsOneBin() => Assert.Empty(QuantileBins.Edges([], 10, least: 1));

    [Theory]
    [InlineData(37.0, 38.0, 38.0)]
    [InlineData(50_123.17, 50_123.42, 50_123.4)]
    [InlineData(-3.0, 4.0, 0.0)]
    [InlineData(-1234.0, -1199.0, -1200.0)]
    [InlineData(0.00012345, 0.00012399, 0.000123_9)]
    [InlineData(1e300, 1.5e300, 1.5e300)]
    [InlineData(9.99, 1000.0, 1000.0)]
    public void AnEdgeIsAsShortAsItCanBe(double below, double upTo, double expected) => Assert.Equal(expected, QuantileBins.Between(below, upTo), 1e-12 * Math.Abs(expected));

    [Fact]
    public void AnEdgeSeparates()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var below = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-20, 20));
            var upTo = below + (Math.Abs(below) * Math.Pow(10, -random.Next(0, 16)));
            if (below < upTo)
                Assert.True(QuantileBins.Between(below, upTo) is var edge && edge > below && edge <= upTo, $"{below:R} {upTo:R}");
        }
    }

    private static List<KeyValuePair<double, long>> Weighted(double[] numbers) =>
        [.. numbers.GroupBy(number => number).OrderBy(group => group.Key).Select(group => new KeyValuePair<double, long>(group.Key, group.LongCount()))];

    private static double[] Numbers(int count, Order order)
    {
        var random = new Random(42);
        var numbers = Enumerable.Range(0, count).Select(_ => Math.Exp(4 * random.NextDouble())).ToArray();
        if (order != Order.Random)
            Array.Sort(numbers);
        if (order == Order.Falling)
            Array.Reverse(numbers);
        return numbers;
    }

    private enum Order
    {
        Random,
        Rising,
        Falling,
    }
}
