using System;
using System.Globalization;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Tests.Values;

public class NumberTextTests
{
    /// <summary>How many random bit patterns of each type are compared; raise it for a night.</summary>
    private const int Count = 200_000;

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(1.0, "1")]
    [InlineData(-50000.0, "-50000")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(123.456, "123.456")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(0.00000125, "0.00000125")]
    [InlineData(0.000000125, "1.25e-7")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e21")]
    [InlineData(1e23, "1e23")]
    [InlineData(-1.5e300, "-1.5e300")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(double.MaxValue, "1.7976931348623157e308")]
    [InlineData(double.PositiveInfinity, "inf")]
    [InlineData(double.NegativeInfinity, "-inf")]
    [InlineData(double.NaN, "nan")]
    public void OfADouble(double value, string text)
    {
        Assert.Equal(text, NumberText.Of(value));
        Assert.True(NumberText.TryParse(text, ElementType.Float64, out var read));
        Assert.Equal(value, read);
    }

    [Fact]
    public void NegativeZeroIsZero() => Assert.Equal("0", NumberText.Of(-0.0));

    [Theory]
    [InlineData(0.1f, "0.1")]
    [InlineData(16777216f, "16777216")]
    [InlineData(1e-45f, "1e-45")]
    [InlineData(float.MaxValue, "3.4028235e38")]
    [InlineData(36500f, "36500")]
    public void OfAFloat(float value, string text) => Assert.Equal(text, NumberText.Of(value));

    [Fact]
    public void AgreesWithTheRuntimeOnRandomDoubles()
    {
        var random = new Random(20261120);
        for (var i = 0; i < Count; i++)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            var text = NumberText.Of(value);
            Assert.True(Same(value.ToString("R", CultureInfo.InvariantCulture), text), text);
            Assert.True(NumberText.TryParse(text, ElementType.Float64, out var read));
            Assert.Equal(value, read);
        }
    }

    // The runtime's own text of 2^-25 and of 2^-958 reads back as the number below: it takes both neighbours for equally far away.
    [Fact]
    public void AgreesWithTheRuntimeOnPowersOfTwoWhereTheRuntimesTextReadsBack()
    {
        var differing = 0;
        for (var exponent = -1074; exponent < 1024; exponent++)
        {
            var value = Math.ScaleB(1, exponent);
            var (text, theirs) = (NumberText.Of(value), value.ToString("R", CultureInfo.InvariantCulture));
            Assert.Equal(value, Parse(text));
            Assert.True(Same(theirs, text) || Parse(theirs) != value, text);
            differing += Same(theirs, text) ? 0 : 1;
        }

        Assert.InRange(differing, 0, 2);
    }

    [Fact]
    public void AgreesWithTheRuntimeOnRandomFloats()
    {
        var random = new Random(20261120);
        for (var i = 0; i < Count; i++)
        {
            var value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
            var text = NumberText.Of(value);
            Assert.True(Same(value.ToString("R", CultureInfo.InvariantCulture), text), text);
            Assert.True(NumberText.TryParse(text, ElementType.Float32, out var read));
            Assert.Equal(value, (float)read);
        }
    }

    [Fact]
    public void AgreesWithTheRuntimeOnEveryHalf()
    {
        for (var bits = 0; bits <= ushort.MaxValue; bits++)
        {
            var value = BitConverter.UInt16BitsToHalf((ushort)bits);
            var text = NumberText.Of((double)value, ElementType.Float16);
            Assert.True(Same(value.ToString("R", CultureInfo.InvariantCulture), text), text);
            Assert.True(NumberText.TryParse(text, ElementType.Float16, out var read));
            Assert.Equal(value, (Half)read);
        }
    }

    [Fact]
    public void ReadsEveryBFloat16BackFromNoMoreDigitsThanItsFloat()
    {
        for (var bits = 0; bits <= ushort.MaxValue; bits++)
        {
            var value = BitConverter.Int32BitsToSingle(bits << 16);
            var text = NumberText.Of(value, ElementType.BFloat16);
            Assert.True(Digits(text).Length <= Digits(NumberText.Of(value)).Length, text);
            Assert.True(NumberText.TryParse(text, ElementType.BFloat16, out var read));
            Assert.Equal(value, (float)read);
        }
    }

    [Fact]
    public void ReadsLongTextsAsTheRuntimeDoes()
    {
        var random = new Random(7);
        for (var i = 0; i < Count / 10; i++)
        {
            var text = random.NextInt64().ToString(CultureInfo.InvariantCulture) + "." + random.NextInt64() + "e" + random.Next(-345, 290);
            Assert.True(NumberText.TryParse(text, ElementType.Float64, out var read), text);
            Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), read);
        }
    }

    [Fact]
    public void RoundsToTheTypeOnce()
    {
        // Halfway between two floats plus less than a double can hold: a detour over double would lose it.
        Assert.True(NumberText.TryParse("1.00000005960464477539062500000000001", ElementType.Float32, out var up));
        Assert.Equal(1.0000001192092896, up);
        Assert.True(NumberText.TryParse("1.000000059604644775390625", ElementType.Float32, out var even));
        Assert.Equal(1, even);
        Assert.Equal("0.1", NumberText.Of(0.1, ElementType.Float32));
        Assert.Equal("0.1", NumberText.Of(0.1, ElementType.Float16));
        Assert.Equal("inf", NumberText.Of(65520, ElementType.Float16));
        Assert.Equal("65500", NumberText.Of(65519.99, ElementType.Float16));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("1,5")]
    [InlineData("1_000")]
    [InlineData("٣")]
    [InlineData("1e")]
    [InlineData("1e400")]
    [InlineData("1e999999999999")]
    [InlineData("Infinity")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    public void RefusesWhatIsNoNumber(string text) => Assert.False(NumberText.TryParse(text, ElementType.Float64, out _));

    [Theory]
    [InlineData("1e-99999", 0)]
    [InlineData("0e99999", 0)]
    [InlineData("0.50", 0.5)]
    [InlineData("1E+2", 100)]
    [InlineData("-0", 0)]
    public void ReadsWhatIsNotCanonical(string text, double value)
    {
        Assert.True(NumberText.TryParse(text, ElementType.Float64, out var read));
        Assert.Equal(value, read);
    }

    // The same digits, sign and power of ten, however they are laid out.
    private static bool Same(string expected, string actual) => expected switch
    {
        "NaN" => actual == "nan",
        "Infinity" => actual == "inf",
        "-Infinity" => actual == "-inf",
        "-0" => actual == "0",
        _ => Digits(expected) == Digits(actual) && Parse(expected) == Parse(actual),
    };

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Digits(string text) =>
        text.Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).Trim('-').Trim('0');
}
