using System;
using ContractsSdk.Generated;

namespace ContractsSdk.Tests;

public sealed class LogarithmTests
{
    // The series; below a hundredth eight terms are more than a double holds.
    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-17)]
    [InlineData(-1e-17)]
    [InlineData(1e-9)]
    [InlineData(-1e-9)]
    [InlineData(3e-5)]
    [InlineData(0.01)]
    [InlineData(-0.01)]
    public void OfASmallNumberNoDigitIsLost(double value)
    {
        var (expected, power) = (0d, 1d);
        for (var term = 1; term <= 8; term++)
            expected += (power *= value) * (term % 2 == 1 ? 1 : -1) / term;

        Assert.Equal(expected, Logarithm.OfOnePlus(value), Math.Abs(expected) * 4e-16);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-0.5, -0.69314718055994531)]
    [InlineData(1, 0.69314718055994531)]
    [InlineData(1e15, 34.538776394910685)]
    [InlineData(1e300, 690.77552789821368)]
    [InlineData(-1, double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(-2, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void OfAnyNumberItIsTheLogarithm(double value, double expected) => Assert.Equal(expected, Logarithm.OfOnePlus(value), 1e-13);
}
