using System;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Evolution.Tests.Domains;

/// <summary>Features whose domains lie close to each other, so that every relation comes up.</summary>
internal sealed class RandomFeature(Random random)
{
    private static readonly ElementType[] Numbers =
    [
        .. SmallTypes.All, ElementType.Int32, ElementType.Int64, ElementType.UInt32, ElementType.UInt64, ElementType.Float32,
        ElementType.Float64, ElementType.Decimal,
    ];

    // Where one type ends and another does not, where steps become coarse, and what nobody thinks of.
    private static readonly double[] Bounds =
    [
        0, 1, -1, 0.5, 3, 10, 100, 127, 128, -128, -129, 255, 256, 257, 300, 511, 512, 1023, 1024, 2047, 2048, 2049, 4096, 32767, 32768, -32768,
        65504, 65535, 65536, 1e6, 1e30, -1e30, 1e-5, 5.9604644775390625e-8, 1e-40, double.PositiveInfinity, double.NegativeInfinity,
    ];

    private static readonly string[] Words = ["", "a", "b", "cc", "dd", "eee"];

    public FeatureContract SmallNumber() => Number(SmallTypes.All);

    public FeatureContract Number() => Number(Numbers);

    public FeatureContract Text() => new()
    {
        Name = "x", Type = ElementType.String, Nullable = One(2), Missing = One(2) ? new(ElementType.String, "a") : null,
        Length = One(3) ? new(random.Next(3), One(2) ? null : random.Next(4)) : null,
        Categories = One(2) ? default : Words.Where(_ => One(2)).Select(word => new Category(word)).ToEquatableArray(),
        Unknown = One(4) ? Unknown.AllZero : Unknown.Reject,
    };

    private FeatureContract Number(ElementType[] types)
    {
        var type = Pick(types);
        return new()
        {
            Name = "x", Type = type, Nullable = One(2), Missing = One(2) && ContractValue.TryParse("0", type, out var zero) ? zero : null,
            Range = One(4) ? null : Range(type), Outside = One(2) ? Outside.Reject : Pick([Outside.Clamp, Outside.Missing]),
        };
    }

    private NumericRange? Range(ElementType type)
    {
        var bounds = new[] { Pick(Bounds), Pick(Bounds) }.Order().Select(bound => Bound(bound, type)).ToArray();
        return bounds[0] is { } minimum && bounds[1] is { } maximum ? new(minimum, maximum, One(4), One(4)) : null;
    }

    private static ContractValue? Bound(double bound, ElementType type) =>
        new ContractValue(ElementType.Float64, NumberText.Of(bound)).TryConvert(type, out var converted) ? converted : null;

    private bool One(int of) => random.Next(of) == 0;

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
