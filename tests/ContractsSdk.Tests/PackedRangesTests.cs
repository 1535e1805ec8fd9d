using System;
using System.Linq;
using ContractsSdk.Generated;

namespace ContractsSdk.Tests;

public sealed class PackedRangesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(64)]
    [InlineData(65)]
    public void Every_place_of_a_row_is_held_against_its_own_range(int width)
    {
        var least = Enumerable.Range(0, width).Select(i => -1f - i).ToArray();
        var greatest = Enumerable.Range(0, width).Select(i => 1f + i).ToArray();
        var row = Enumerable.Range(0, width).Select(i => i % 3 == 0 ? least[i] : i % 3 == 1 ? greatest[i] : 0f).ToArray();
        Assert.True(PackedRanges.Hold(row, least, greatest));

        for (var i = 0; i < width; i++)
        {
            foreach (var wrong in new[]
            {
                float.NaN, float.PositiveInfinity, float.NegativeInfinity, MathF.BitIncrement(greatest[i]), MathF.BitDecrement(least[i]),
            })
            {
                var broken = row.ToArray();
                broken[i] = wrong;
                Assert.False(PackedRanges.Hold(broken, least, greatest));
            }
        }
    }

    [Fact]
    public void A_place_that_nobody_bounds_takes_every_number()
    {
        float[] least = [float.NegativeInfinity, -1], greatest = [float.PositiveInfinity, 1];
        Assert.True(PackedRanges.Hold([float.MinValue, 0], least, greatest));
        Assert.True(PackedRanges.Hold([float.PositiveInfinity, 0], least, greatest));
    }
}
