using System;
using System.Globalization;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Tests.Values;

public class ContractValueTests
{
    public static TheoryData<object, ElementType, string> Constants => new()
    {
        { true, ElementType.Bool, "true" },
        { false, ElementType.Bool, "false" },
        { sbyte.MinValue, ElementType.Int8, "-128" },
        { short.MinValue, ElementType.Int16, "-32768" },
        { int.MinValue, ElementType.Int32, "-2147483648" },
        { long.MinValue, ElementType.Int64, "-9223372036854775808" },
        { byte.MaxValue, ElementType.UInt8, "255" },
        { ushort.MaxValue, ElementType.UInt16, "65535" },
        { uint.MaxValue, ElementType.UInt32, "4294967295" },
        { ulong.MaxValue, ElementType.UInt64, "18446744073709551615" },
        { 0.1f, ElementType.Float32, "0.1" },
        { -1e300, ElementType.Float64, "-1e300" },
        { float.NaN, ElementType.Float32, "nan" },
        { 1.50m, ElementType.Decimal, "1.5" },
        { -0.0m, ElementType.Decimal, "0" },
        { 1e-28m, ElementType.Decimal, "1e-28" },
        { decimal.MaxValue, ElementType.Decimal, "7.9228162514264337593543950335e28" },
        { "?", ElementType.String, "?" },
    };

    [Theory]
    [MemberData(nameof(Constants))]
    public void OfAConstant(object constant, ElementType type, string text)
    {
        var value = ContractValue.Of(constant);

        Assert.Equal(new(type, text), value);
        Assert.True(ContractValue.TryParse(text, type, out var read));
        Assert.Equal(value, read);
    }

    [Fact]
    public void OthersAreNone()
    {
        Assert.False(ContractValue.TryOf(null, out _));
        Assert.False(ContractValue.TryOf(DateTime.MinValue, out _));
        Assert.Throws<ArgumentException>(() => ContractValue.Of(new object()));
    }

    [Theory]
    [InlineData("0.50", ElementType.Float32, "0.5")]
    [InlineData("007", ElementType.Int32, "7")]
    [InlineData("-0", ElementType.Int32, "0")]
    [InlineData("1.10", ElementType.Decimal, "1.1")]
    [InlineData("0.1000000000000000055", ElementType.Float64, "0.1")]
    [InlineData("007", ElementType.String, "007")]
    [InlineData("007", ElementType.Enum, "007")]
    [InlineData("007", ElementType.Unspecified, "007")]
    public void ParsingMakesCanonical(string text, ElementType type, string canonical)
    {
        Assert.True(ContractValue.TryParse(text, type, out var value));
        Assert.Equal(new(type, canonical), value);
    }

    [Theory]
    [InlineData("True", ElementType.Bool)]
    [InlineData("300", ElementType.UInt8)]
    [InlineData("-1", ElementType.UInt64)]
    [InlineData("1.0", ElementType.Int32)]
    [InlineData("1e400", ElementType.Float64)]
    [InlineData("65520", ElementType.Float16)]
    [InlineData("nan", ElementType.Decimal)]
    [InlineData("79228162514264337593543950336", ElementType.Decimal)]
    [InlineData("", ElementType.Float32)]
    public void ParsingRefusesWhatTheTypeDoesNotHave(string text, ElementType type) =>
        Assert.False(ContractValue.TryParse(text, type, out _));

    [Fact]
    public void ParsesDecimalsAsTheRuntimeDoes()
    {
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++)
        {
            var text = (random.NextInt64() >> random.Next(63)) + "." + random.NextInt64() + random.NextInt64();
            Assert.True(NumberText.TryParse(text, out decimal value), text);
            Assert.Equal(decimal.Parse(text, CultureInfo.InvariantCulture), value);
        }
    }

    public static TheoryData<object, ElementType, string> Conversions => new()
    {
        { 50000, ElementType.Float32, "50000" },
        { 0.1, ElementType.Float32, "0.1" },
        { 0.1f, ElementType.Float64, "0.10000000149011612" },
        { 16777217, ElementType.Float32, "16777216" },
        { 30f, ElementType.Int32, "30" },
        { 30.0m, ElementType.UInt8, "30" },
        { 0.1, ElementType.Decimal, "0.1" },
        { 0.1f, ElementType.Decimal, "0.1" },
        { double.NaN, ElementType.Float16, "nan" },
        { float.NegativeInfinity, ElementType.Float64, "-inf" },
        { ulong.MaxValue, ElementType.Decimal, "18446744073709551615" },
        { 2, ElementType.Enum, "2" },
        { "Online", ElementType.Enum, "Online" },
    };

    [Theory]
    [MemberData(nameof(Conversions))]
    public void IsTheSameInAnotherType(object constant, ElementType type, string text)
    {
        Assert.True(ContractValue.Of(constant).TryConvert(type, out var value));
        Assert.Equal(new(type, text), value);
    }

    public static TheoryData<object, ElementType> Refused => new()
    {
        { 1.5f, ElementType.Int32 },
        { 300, ElementType.UInt8 },
        { double.NaN, ElementType.Int32 },
        { double.NaN, ElementType.Decimal },
        { 1e300, ElementType.Float32 },
        { 1e300, ElementType.Decimal },
        { 1e300, ElementType.UInt64 },
        { "30", ElementType.Float32 },
        { 30, ElementType.String },
        { true, ElementType.Int32 },
        { 1, ElementType.Bool },
        { 1.5, ElementType.Enum },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void IsNeverAnother(object constant, ElementType type) => Assert.False(ContractValue.Of(constant).TryConvert(type, out _));
}
