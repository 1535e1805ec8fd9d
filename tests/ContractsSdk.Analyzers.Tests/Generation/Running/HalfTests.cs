using System;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

public sealed class HalfTests
{
    private static readonly LoadedClient Client = LoadedClient.Of("""
        [ModelContract("halves", "1.0.0")]
        public sealed partial class Client : ModelClient<Row, Answer>;

        [Features]
        public sealed class Row
        {
            [Feature("plain")] public System.Half Plain { get; set; } = (System.Half)1.5f;
            [Feature("tenth"), Range(0.1, 1.0)] public System.Half Tenth { get; set; } = (System.Half)0.1f;
            [Feature("missing", Missing = 2f, Element = ElementType.Float32)] public System.Half? Missing { get; set; }
            [Feature("nan", Missing = float.NaN)] public System.Half? NaN { get; set; }
            [Feature("needed")] public System.Half? Needed { get; set; } = (System.Half)3f;
            [Feature("clamped", Outside = Outside.Clamp), Range(0.0, 1.0), Standardize(0.5, 2)] public System.Half Clamped { get; set; } = (System.Half)9f;
        }

        [Prediction]
        public sealed record Answer
        {
            [Output("half"), Range(0.0, 0.1)] public required System.Half Half { get; init; }
            [Output("wide", Element = ElementType.Float64)] public required System.Half Wide { get; init; }
        }
        """);

    [Fact]
    public void TheyGoInAsTheyAreAndAsWiderNumbers()
    {
        var row = Client.Row();
        Assert.Empty(Client.Validate(row));
        var slot = Client.Encode(row);

        Assert.Equal((Half)1.5f, slot.Input<Half>(Tensor("plain"), 1)[0]);
        Assert.Equal((Half)0.1f, slot.Input<Half>(Tensor("tenth"), 1)[0]);
        Assert.Equal(2f, slot.Input<float>(Tensor("missing"), 1)[0]);
        Assert.True(Half.IsNaN(slot.Input<Half>(Tensor("nan"), 1)[0]));
        Assert.Equal((Half)3f, slot.Input<Half>(Tensor("needed"), 1)[0]);
        Assert.Equal((Half)0.25f, slot.Input<Half>(Tensor("clamped"), 1)[0]);
    }

    [Fact]
    public void TheyAreHeldAgainstTheContract()
    {
        Assert.Equal(ViolationRule.NotFinite, Broken("Plain", Half.PositiveInfinity));
        Assert.Equal(ViolationRule.Missing, Broken("Plain", Half.NaN));
        Assert.Equal(ViolationRule.OutOfRange, Broken("Tenth", (Half)0.0999f));
        Assert.Equal(ViolationRule.Missing, Broken("Needed", null));
    }

    [Fact]
    public void TheyComeOutOfHalvesAndDoubles()
    {
        var slot = new MemorySlot(Client.Plan);
        slot.Yield(0, 0, (Half)0.1f);
        slot.Yield(1, 0, 0.3);
        var (prediction, broken) = Client.Decode(slot);
        Assert.Empty(broken);
        Assert.Equal((Half)0.3, Client.PredictionType.GetProperty("Wide")!.GetValue(prediction));

        slot.Yield(0, 0, (Half)0.2f);
        slot.Yield(1, 0, 1e9);
        Assert.Equal([("half", ViolationRule.OutOfRange), ("wide", ViolationRule.NotFinite)], Client.Decode(slot).Broken);
    }

    private static ViolationRule Broken(string property, Half? value) => Assert.Single(Client.Validate(Client.Row((property, value)))).Rule;

    private static int Tensor(string name) => Client.Plan.Inputs.Select(tensor => tensor.Name).ToList().IndexOf(name);
}
