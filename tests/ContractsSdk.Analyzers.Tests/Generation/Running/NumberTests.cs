using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>
/// Every numeric type into every element type that can carry it, under policies drawn at random (with a fixed seed): the generated code
/// has to say and write what the contract says.
/// </summary>
public sealed class NumberTests
{
    private const int DrawsPerPair = 16;
    private const int Seed = 1;

    private static readonly NumberBounds?[] Ranges =
    [
        null, new(2, 100), new(2, 100, IsExclusive: true), new(0, double.PositiveInfinity), new(-70000, 70000), new(0, 70000), new(-1e300, 1e300),
    ];

    private static readonly NumberScale?[] Scales =
    [
        null, null, null, new(IsLogarithm: true), new(IsLogarithm: false, Standard: (52.125, 17.5)), new(IsLogarithm: true, Standard: (-3, 0.25)),
        new(IsLogarithm: false, Bounds: (0, 100)), new(IsLogarithm: true, Bounds: (-1, 4.5)), new(IsLogarithm: false, Standard: (0, 1e-300)),
    ];

    [Fact]
    public void GeneratedCodeAgreesWithTheContract()
    {
        var cases = Draw(new Random(Seed));
        var client = LoadedClient.Of(Source(cases));
        var tried = 0;
        foreach (var (number, name) in cases.Select((number, i) => (number, Name(i))))
        {
            foreach (var value in number.Values())
            {
                Check(client, number, name, value);
                tried++;
            }
        }

        Assert.True(tried > 10_000, $"{cases.Count} features, {tried} values");
    }

    private static void Check(LoadedClient client, NumberCase number, string name, object? value)
    {
        var row = client.Row((name, value));
        var broken = client.Validate(row).Where(finding => finding.Name == name).Select(finding => (ViolationRule?)finding.Rule).ToList();
        var (expected, element) = NumberOracle.Expected(number, value);
        var what = $"{number} {value ?? "null"}";
        Assert.True(broken.Count <= 1 && broken.FirstOrDefault() == expected, $"{what}: expected {expected}, found {string.Join(", ", broken)}");
        if (expected is not null)
            return;
        var placement = client.Plan.Features[client.Feature(name)];
        Assert.Equal(number.Element, client.Plan.Inputs[placement.Tensor].Element);
        var found = Element(client.Encode(row), placement.Tensor, number.Element);
        Assert.True(number.Scale is null ? Same(element!, found) : IsNear(element!, found, number.Element), $"{what}: expected {element}, found {found}");
    }

    private static bool Same(object expected, object found) => expected switch
    {
        "nan" => found is ushort bits && float.IsNaN(BitConverter.UInt32BitsToSingle((uint)bits << 16)),
        decimal integer => integer == Convert.ToDecimal(found, CultureInfo.InvariantCulture),
        bool flag when found is not bool => Convert.ToDouble(found, CultureInfo.InvariantCulture) == (flag ? 1 : 0),
        _ => expected.Equals(found),
    };

    // Of a logarithm the last place is the library's.
    private static bool IsNear(object expected, object found, ElementType element)
    {
        var (one, other) = (ToDouble(expected), ToDouble(found));
        var places = element switch { ElementType.Float64 => 1e-14, ElementType.Float32 => 1.2e-7, ElementType.Float16 => 1e-3, _ => 8e-3 };
        return (double.IsNaN(one) && double.IsNaN(other)) || Math.Abs(one - other) <= places * Math.Max(Math.Abs(one), 1e-4);
    }

    private static double ToDouble(object element) => element switch
    {
        "nan" => double.NaN,
        Half half => (double)half,
        ushort bits => BitConverter.UInt32BitsToSingle((uint)bits << 16),
        _ => Convert.ToDouble(element, CultureInfo.InvariantCulture),
    };

    private static object Element(MemorySlot slot, int tensor, ElementType element) => element switch
    {
        ElementType.Bool => slot.Input<bool>(tensor, 1)[0],
        ElementType.Int8 => slot.Input<sbyte>(tensor, 1)[0],
        ElementType.Int16 => slot.Input<short>(tensor, 1)[0],
        ElementType.Int32 => slot.Input<int>(tensor, 1)[0],
        ElementType.Int64 => slot.Input<long>(tensor, 1)[0],
        ElementType.UInt8 => slot.Input<byte>(tensor, 1)[0],
        ElementType.UInt16 => slot.Input<ushort>(tensor, 1)[0],
        ElementType.UInt32 => slot.Input<uint>(tensor, 1)[0],
        ElementType.UInt64 => slot.Input<ulong>(tensor, 1)[0],
        ElementType.Float16 => slot.Input<Half>(tensor, 1)[0],
        ElementType.BFloat16 => slot.Input<ushort>(tensor, 1)[0],
        ElementType.Float32 => slot.Input<float>(tensor, 1)[0],
        _ => slot.Input<double>(tensor, 1)[0],
    };

    private static List<NumberCase> Draw(Random random)
    {
        var elements = Enum.GetValues<ElementType>().Where(element => element is >= ElementType.Bool and <= ElementType.Float64).ToList();
        var cases = new List<NumberCase>();
        foreach (var (type, element) in NumberCase.Types.SelectMany(type => elements.Select(element => (type, element))))
        {
            for (var draws = 0; draws < DrawsPerPair; draws++)
            {
                var missing = random.Next(3) switch { 0 => null, 1 => float.NaN, _ => type == typeof(bool) ? true : NumberOracle.From(7, type) };
                var number = new NumberCase(
                    type, random.Next(2) == 0, missing, Ranges[random.Next(Ranges.Length)], (Outside)random.Next(3), element,
                    Scales[random.Next(Scales.Length)]);
                if (number.IsValid())
                    cases.Add(number);
            }
        }

        return cases;
    }

    private static string Name(int index) => "F" + index.ToString(CultureInfo.InvariantCulture);

    private static string Source(List<NumberCase> cases) => $$"""
        [ModelContract("numbers", "1.0.0")]
        public sealed partial class Client : ModelClient<Numbers, FraudScore>;

        [Features]
        public sealed class Numbers
        {
            {{string.Join("\n    ", cases.Select((number, i) => number.Source(Name(i))))}}
        }
        """;
}
