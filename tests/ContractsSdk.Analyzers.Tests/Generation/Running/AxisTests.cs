using System;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

public sealed class AxisTests
{
    private static readonly LoadedClient Client = LoadedClient.Of("""
        [ModelContract("axes", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, FraudScore>;

        [Features]
        public sealed class Row
        {
            [Feature("ids"), Axis("seq", Max = 5, Pad = 9L)] public long[] Ids { get; set; } = [1, 2];
            [Feature("mask", Element = ElementType.Int64), Axis("seq", Max = 5)] public System.ReadOnlyMemory<int> Mask { get; set; } = new int[] { 1, 1 };
            [Feature("ratings", Missing = 3f), Axis("history", Max = 4, Pad = -1f), Range(1.0, 5.0), MinMax(1, 5)] public float[]? Ratings { get; set; } = [1, float.NaN, 5];
        }
        """);

    [Fact]
    public void ARowIsAsLongAsItNeeds()
    {
        var row = Client.Row();
        Assert.Empty(Client.Validate(row));
        var slot = Client.Encode(row);

        Assert.Equal([("history", 4), ("seq", 5)], Client.Plan.Axes.Select(axis => (axis.Name, axis.Maximum)));
        Assert.Equal([1L, 2], slot.Input<long>(0, 1).ToArray());
        Assert.Equal([1L, 1], slot.Input<long>(1, 1).ToArray());
        Assert.Equal([0f, 0.5f, 1f], slot.Input<float>(2, 1).ToArray());
    }

    [Fact]
    public void AShorterRowIsFilledUp()
    {
        var slot = new MemorySlot(Client.Plan);
        slot.Prepare(2, [4, 5]);
        Client.EncodeInto(slot, Client.Row(), 0);
        Client.EncodeInto(slot, Client.Row(("Ids", new long[] { 1, 2, 3, 4, 5 }), ("Mask", (ReadOnlyMemory<int>)new[] { 1, 1, 1, 1, 0 })), 1);

        Assert.Equal([1L, 2, 9, 9, 9], slot.Input<long>(0, 0).ToArray());
        Assert.Equal([1L, 1, 0, 0, 0], slot.Input<long>(1, 0).ToArray());
        Assert.Equal([0f, 0.5f, 1f, -1f], slot.Input<float>(2, 0).ToArray());
        Assert.Equal([1L, 2, 3, 4, 5], slot.Input<long>(0, 1).ToArray());
        Assert.Equal([1L, 1, 1, 1, 0], slot.Input<long>(1, 1).ToArray());
    }

    [Fact]
    public void LengthsAreHeldAgainstTheContractAndEachOther()
    {
        Assert.Equal([("ids", ViolationRule.Missing)], Client.Validate(Client.Row(("Ids", null))));
        Assert.Equal([("ids", ViolationRule.Length), ("mask", ViolationRule.Length)], Client.Validate(Client.Row(("Ids", Array.Empty<long>()))));
        Assert.Equal([("ids", ViolationRule.Length), ("mask", ViolationRule.Length)], Client.Validate(Client.Row(("Ids", new long[6]))));
        Assert.Equal([("mask", ViolationRule.Length)], Client.Validate(Client.Row(("Ids", new long[3]))));
        Assert.Equal([("ratings", ViolationRule.Missing)], Client.Validate(Client.Row(("Ratings", null))));
        Assert.Equal([("ratings", ViolationRule.OutOfRange)], Client.Validate(Client.Row(("Ratings", new[] { 1f, 6 }))));
    }
}
