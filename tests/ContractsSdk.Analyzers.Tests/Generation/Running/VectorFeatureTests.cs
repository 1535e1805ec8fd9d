using System;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

public sealed class VectorFeatureTests
{
    private static readonly LoadedClient Client = LoadedClient.Of("""
        using System;
        using System.Runtime.CompilerServices;

        [ModelContract("vectors", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, FraudScore>;

        [InlineArray(3)]
        public struct Three
        {
            private float _first;
        }

        [Features]
        public sealed class Row
        {
            [Feature("plain"), Shape(3)] public float[] Plain { get; set; } = [1, 2, 3];
            [Feature("image", Element = ElementType.Float32), Shape(1, 2, 2), MinMax(0, 255)] public ReadOnlyMemory<byte> Image { get; set; } = new byte[] { 0, 51, 102, 255 };
            [Feature("small", Element = ElementType.UInt8), Shape(2)] public int[] Small { get; set; } = [1, 255];
            [Feature("clamped", Outside = Outside.Clamp), Shape(2), Range(0.0, 1.0)] public double[] Clamped { get; set; } = [-1, 2];
            [Feature("filled", Missing = 7f), Shape(2)] public float[]? Filled { get; set; } = [1, float.NaN];
            [Feature("gaps", Missing = float.NaN, Element = ElementType.Float32), Shape(2)] public int[]? Gaps { get; set; }
            [Feature("flags", Element = ElementType.Float32), Shape(2)] public bool[] Flags { get; set; } = [true, false];
            [Feature("inline")] public Three Inline { get; set; }
            [Feature("inlineScaled"), Standardize(1, 2)] public Three InlineScaled { get; set; }
            [Feature("before", Tensor = "packed", Slot = 0)] public float Before { get; set; } = 1;
            [Feature("between", Tensor = "packed", Slot = 1), Shape(2)] public float[] Between { get; set; } = [2, 3];
            [Feature("after", Tensor = "packed", Slot = 3)] public float After { get; set; } = 4;
        }
        """);

    [Fact]
    public void ElementsGoToTheirPlaces()
    {
        var row = Client.Row();
        Assert.Empty(Client.Validate(row));
        var slot = Client.Encode(row);

        Assert.Equal([1f, 2, 3], Read<float>(slot, "plain"));
        Assert.Equal([0f, 0.2f, 0.4f, 1f], Read<float>(slot, "image"));
        Assert.Equal([1, 255], Read<byte>(slot, "small"));
        Assert.Equal([0.0, 1.0], Read<double>(slot, "clamped"));
        Assert.Equal([1f, 7f], Read<float>(slot, "filled"));
        Assert.Equal([float.NaN, float.NaN], Read<float>(slot, "gaps"));
        Assert.Equal([1f, 0f], Read<float>(slot, "flags"));
        Assert.Equal([0f, 0, 0], Read<float>(slot, "inline"));
        Assert.Equal([-0.5f, -0.5f, -0.5f], Read<float>(slot, "inlineScaled"));
        Assert.Equal([1f, 2, 3, 4], Read<float>(slot, "packed"));
    }

    [Fact]
    public void OneThatMayBeMissingIsFilled() =>
        Assert.Equal([7f, 7f], Read<float>(Client.Encode(Client.Row(("Filled", null))), "filled"));

    [Fact]
    public void TheShapeOfTheRowIsThePlans() => Assert.Equal(
        ["clamped 2", "filled 2", "flags 2", "gaps 2", "image 1 2 2", "inline 3", "inlineScaled 3", "packed ", "plain 3", "small 2"],
        Client.Plan.Inputs.Select(tensor => $"{tensor.Name} {string.Join(' ', tensor.Shape)}"));

    [Fact]
    public void EachIsHeldAgainstTheContract()
    {
        Assert.Equal(ViolationRule.Missing, Broken("Plain", null));
        Assert.Equal(ViolationRule.Length, Broken("Plain", new float[] { 1, 2 }));
        Assert.Equal(ViolationRule.Missing, Broken("Plain", new[] { 1, float.NaN, float.PositiveInfinity }));
        Assert.Equal(ViolationRule.NotFinite, Broken("Plain", new[] { 1, float.NegativeInfinity, float.NaN }));
        Assert.Equal(ViolationRule.Length, Broken("Image", default(ReadOnlyMemory<byte>)));
        Assert.Equal(ViolationRule.Overflow, Broken("Small", new[] { 0, 256 }));
        Assert.Equal(ViolationRule.Overflow, Broken("Small", new[] { -1, 256 }));
        Assert.Equal(ViolationRule.Missing, Broken("Clamped", new[] { 0, double.NaN }));
        Assert.Equal(ViolationRule.NotFinite, Broken("Filled", new[] { 0, float.PositiveInfinity }));
        Assert.Equal(ViolationRule.Length, Broken("Filled", new float[3]));
        Assert.Equal(ViolationRule.Missing, Broken("Between", new[] { float.NaN, 1 }));
    }

    private static ViolationRule Broken(string property, object? value) => Assert.Single(Client.Validate(Client.Row((property, value)))).Rule;

    private static T[] Read<T>(MemorySlot slot, string tensor)
        where T : unmanaged => slot.Input<T>(Client.Plan.Inputs.Select(input => input.Name).ToList().IndexOf(tensor), 1).ToArray();
}
