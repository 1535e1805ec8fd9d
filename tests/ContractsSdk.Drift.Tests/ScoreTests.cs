using System;
using System.Linq;
using MathNet.Numerics.Distributions;

namespace ContractsSdk.Drift.Tests;

/// <summary>Every score against MathNet's distributions, by other formulas than those of the product.</summary>
public sealed class ScoreTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void PsiIsTwoCrossEntropiesLessTwoEntropies() => Everywhere((reference, window) =>
    {
        var (p, q) = (Smoothed(reference), Smoothed(window));
        var cross = -Enumerable.Range(0, p.Length).Sum(i => (p[i] * Math.Log(q[i])) + (q[i] * Math.Log(p[i])));
        Assert.Equal(cross - new Categorical(p).Entropy - new Categorical(q).Entropy, DriftScores.Psi(reference, window)!.Value, Tolerance);
    });

    [Fact]
    public void JensenShannonIsTheEntropyOfTheMixtureLessThatOfTheParts() => Everywhere((reference, window) =>
    {
        var (p, q) = (Shares(reference), Shares(window));
        var mixed = p.Zip(q, (one, other) => (one + other) / 2).ToArray();
        var nats = Entropy(mixed) - ((Entropy(p) + Entropy(q)) / 2);
        Assert.Equal(nats / Math.Log(2), DriftScores.JensenShannon(reference, window)!.Value, Tolerance);
    });

    [Fact]
    public void KolmogorovSmirnovIsTheGreatestDifferenceOfTheDistributionFunctions() => Everywhere((reference, window) =>
    {
        var (p, q) = (new Categorical(Shares(reference)), new Categorical(Shares(window)));
        var greatest = Enumerable.Range(0, reference.Length).Max(i => Math.Abs(p.CumulativeDistribution(i) - q.CumulativeDistribution(i)));
        Assert.Equal(greatest, DriftScores.KolmogorovSmirnov(reference, window)!.Value, Tolerance);
    });

    [Fact]
    public void WrittenOut()
    {
        long[] reference = [50, 30, 20];
        long[] window = [10, 10, 20];

        // (50.5, 30.5, 20.5) / 101.5 and (10.5, 10.5, 20.5) / 41.5.
        Assert.Equal(
            ((10.5 / 41.5) - (50.5 / 101.5)) * Math.Log(10.5 / 41.5 / (50.5 / 101.5))
                + (((10.5 / 41.5) - (30.5 / 101.5)) * Math.Log(10.5 / 41.5 / (30.5 / 101.5)))
                + (((20.5 / 41.5) - (20.5 / 101.5)) * Math.Log(20.5 / 41.5 / (20.5 / 101.5))),
            DriftScores.Psi(reference, window)!.Value, 1e-15);

        // Cumulated 0.5, 0.8, 1 and 0.25, 0.5, 1.
        Assert.Equal(0.3, DriftScores.KolmogorovSmirnov(reference, window)!.Value, 1e-15);

        // Nothing in common is one bit.
        Assert.Equal(1, DriftScores.JensenShannon([5, 0], [0, 7])!.Value, 1e-15);
    }

    [Fact]
    public void ScoresAreZeroForTheSameSharesAndNeverNegativeNorInfinite() => Everywhere((reference, window) =>
    {
        foreach (var score in new[] { DriftScores.Psi(reference, window), DriftScores.JensenShannon(reference, window), DriftScores.KolmogorovSmirnov(reference, window) })
            Assert.True(score is >= 0 and < double.PositiveInfinity, $"{score}");
        Assert.True(DriftScores.JensenShannon(reference, window) <= 1 && DriftScores.KolmogorovSmirnov(reference, window) <= 1);
        Assert.Equal(DriftScores.Psi(reference, window)!.Value, DriftScores.Psi(window, reference)!.Value, Tolerance);
        Assert.Equal(DriftScores.JensenShannon(reference, window)!.Value, DriftScores.JensenShannon(window, reference)!.Value, Tolerance);

        var same = reference.Select(count => count * 3).ToArray();
        Assert.Equal(0, DriftScores.JensenShannon(reference, same)!.Value, Tolerance);
        Assert.Equal(0, DriftScores.KolmogorovSmirnov(reference, same)!.Value, Tolerance);
        Assert.Equal(0, DriftScores.Psi(reference, reference)!.Value, Tolerance);
    });

    [Theory]
    [InlineData(new long[0], new long[0])]
    [InlineData(new[] { 5L }, new[] { 9L })]
    [InlineData(new[] { 0L, 0 }, new[] { 1L, 2 })]
    [InlineData(new[] { 1L, 2 }, new[] { 0L, 0 })]
    public void WithoutAnythingToCompareThereIsNoScore(long[] reference, long[] window)
    {
        Assert.Null(DriftScores.Psi(reference, window));
        Assert.Null(DriftScores.JensenShannon(reference, window));
        Assert.Null(DriftScores.KolmogorovSmirnov(reference, window));
    }

    [Fact]
    public void BinsThatDoNotMatchAreAMistake() => Assert.Throws<ArgumentException>(() => DriftScores.Psi([1, 2], [1, 2, 3]));

    [Fact]
    public void TheNoiseIsThatOfMathNet()
    {
        foreach (var bins in new[] { 2, 3, 10, 16, 64, 1000 })
        {
            var expected = ChiSquared.InvCDF(bins - 1, 1 - DriftNoise.FalseAlarms) * ((1.0 / 30_000) + (1.0 / 500));
            Assert.InRange(DriftNoise.Psi(bins, 30_000, 500) / expected, 0.98, 1.05);
            Assert.Equal(DriftNoise.Psi(bins, 30_000, 500) / (8 * Math.Log(2)), DriftNoise.JensenShannon(bins, 30_000, 500), Tolerance);
        }

        var z = Normal.InvCDF(0, 1, 1 - (DriftNoise.FalseAlarms / 2));
        Assert.Equal(z * Math.Sqrt(0.1 * 0.9 * ((1.0 / 1000) + (1.0 / 500))), DriftNoise.Share(100, 1000, 50, 500), 1e-4);
        Assert.Equal(Math.Sqrt(-Math.Log(DriftNoise.FalseAlarms / 2) / 2) * Math.Sqrt((1.0 / 1000) + (1.0 / 500)), DriftNoise.KolmogorovSmirnov(1000, 500), Tolerance);
    }

    /// <summary>Counts of all shapes: empty bins, one value, millions, everything in one bin.</summary>
    private static void Everywhere(Action<long[], long[]> holds)
    {
        var random = new Random(20261121);
        for (var i = 0; i < 2_000; i++)
        {
            var bins = random.Next(2, 65);
            holds(Counts(random, bins), Counts(random, bins));
        }
    }

    private static long[] Counts(Random random, int bins)
    {
        var counts = new long[bins];
        var scale = Math.Pow(10, random.Next(0, 8));
        for (var i = 0; i < bins; i++)
            counts[i] = random.Next(3) == 0 ? 0 : (long)(random.NextDouble() * scale);
        counts[random.Next(bins)]++;
        return counts;
    }

    // MathNet takes 0 · ln 0 for no number.
    private static double Entropy(double[] shares) => new Categorical([.. shares.Where(share => share > 0)]).Entropy;

    private static double[] Shares(long[] counts) => [.. counts.Select(count => count / (double)counts.Sum())];

    private static double[] Smoothed(long[] counts) => [.. counts.Select(count => (count + 0.5) / (counts.Sum() + (0.5 * counts.Length)))];
}
