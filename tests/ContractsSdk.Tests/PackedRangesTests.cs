using System;
using System.Linq;
using System.Runtime.Intrinsics;
using ContractsSdk.Generated;

namespace ContractsSdk.Tests;

public sealed class PackedRangesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Neighbours_are_written_and_each_is_held_against_its_own_range(int offset)
    {
        const int Eight = 8;
        var least = Enumerable.Range(0, 16).Select(i => -1f - i).ToArray();
        var greatest = Enumerable.Range(0, 16).Select(i => 1f + i).ToArray();
        for (var i = 0; i < Eight; i++)
        {
            foreach (var number in new[]
            {
                least[offset + i], greatest[offset + i], float.NaN, float.PositiveInfinity, MathF.BitIncrement(greatest[offset + i]),
                MathF.BitDecrement(least[offset + i]),
            })
            {
                var numbers = Enumerable.Range(0, Eight).Select(place => place == i ? number : 0.5f).ToArray();
                var isInside = number >= least[offset + i] && number <= greatest[offset + i];
                var row = new float[16];
                Assert.Equal(isInside, PackedRanges.Write(row, offset, Vector256.Create(numbers), least, greatest));
                Assert.Equal(numbers, row[offset..(offset + Eight)]);
                Assert.All([.. row[..offset], .. row[(offset + Eight)..]], place => Assert.Equal(0, place));

                var half = i / 4 * 4;
                row = new float[16];
                Assert.Equal(isInside, PackedRanges.Write(row, offset + half, Vector128.Create(numbers, half), least, greatest));
                Assert.Equal(numbers[half..(half + 4)], row[(offset + half)..(offset + half + 4)]);
            }
        }
    }

    [Fact]
    public void Nobody_writes_past_a_row() => Assert.Throws<ArgumentException>(
        () => PackedRanges.Write(new float[20], 13, Vector256<float>.Zero, new float[32], new float[32]));

    [Fact]
    public void A_place_that_nobody_bounds_takes_every_number()
    {
        float[] least = [float.NegativeInfinity, -1, -1, -1], greatest = [float.PositiveInfinity, 1, 1, 1];
        Assert.True(PackedRanges.Write(new float[4], 0, Vector128.Create(float.MinValue, 0, 0, 0), least, greatest));
        Assert.True(PackedRanges.Write(new float[4], 0, Vector128.Create(float.PositiveInfinity, 0, 0, 0), least, greatest));
    }
}
