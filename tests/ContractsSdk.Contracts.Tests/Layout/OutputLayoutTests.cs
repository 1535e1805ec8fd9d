using System.Linq;
using ContractsSdk.Contracts.Layout;
using static ContractsSdk.Contracts.Tests.Sample;

namespace ContractsSdk.Contracts.Tests.Layout;

public class OutputLayoutTests
{
    [Fact]
    public void OutputsAreReadByNameAndIndex()
    {
        var plan = TensorPlan.Of(Predicting(
            Output("label", ElementType.Bool), Output("probabilities") with { Index = 1 }));

        Assert.Equal(
            [new("label", ElementType.Int64, null, 1, default), new OutputTensor("probabilities", ElementType.Float32, null, 2, default)],
            plan.Outputs);
        Assert.Equal([new(0, 0), new OutputPlacement(1, 1)], plan.OutputPlacements);
    }

    [Fact]
    public void TwoMembersMayReadOneTensor()
    {
        var plan = TensorPlan.Of(Predicting(
            Output("high") with { Tensor = "p", Index = 2 }, Output("low") with { Tensor = "p", Index = 0 }));

        Assert.Equal([new OutputTensor("p", ElementType.Float32, null, 3, default)], plan.Outputs);
        Assert.Equal([new(0, 2), new OutputPlacement(0, 0)], plan.OutputPlacements);
    }

    [Theory]
    [InlineData(ElementType.Decimal, ElementType.Float64)]
    [InlineData(ElementType.Enum, ElementType.Int64)]
    [InlineData(ElementType.String, ElementType.String)]
    [InlineData(ElementType.Int32, ElementType.Int32)]
    public void TheTypeOfTheValueDecidesTheElement(ElementType type, ElementType element) =>
        Assert.Equal(element, TensorPlan.Of(Predicting(Output("x", type))).Outputs[0].Element);

    [Fact]
    public void TheTrueLabelDecidesTheElementOfABoolean() =>
        Assert.Equal(
            ElementType.String,
            TensorPlan.Of(Predicting(Output("x", ElementType.Bool) with { True = TextValue("1") })).Outputs[0].Element);

    [Fact]
    public void AStatedElementWins() =>
        Assert.Equal(
            ElementType.Int64,
            TensorPlan.Of(Predicting(Output("x", ElementType.String) with
            {
                Element = ElementType.Int64,
                Labels = Categories("no", "yes"),
            })).Outputs[0].Element);

    [Fact]
    public void AVectorHasTheWidthOfItsLengthOrLabels()
    {
        var plan = TensorPlan.Of(Predicting(
            Output("a") with { Vector = true, Length = 4 },
            Output("b") with { Vector = true, Labels = Categories("x", "y") },
            Output("c") with { Vector = true }));

        Assert.Equal([4, 2, null], plan.Outputs.Select(tensor => tensor.Width));
        Assert.Equal([4, 2, 0], plan.Outputs.Select(tensor => tensor.MinimumWidth));
    }

    [Fact]
    public void KeysAreDistinctAndNumericOnesSortedByNumber()
    {
        static OutputContract Keyed(string name, string key) =>
            Output(name) with { Tensor = "map", Key = new(ElementType.Int64, key) };

        var plan = TensorPlan.Of(Predicting(Keyed("a", "10"), Keyed("b", "-2"), Keyed("c", "9"), Keyed("d", "10")));

        Assert.True(plan.Outputs[0].IsMap);
        Assert.Equal(["-2", "9", "10"], plan.Outputs[0].Keys.Select(key => key.Text));
        Assert.Equal([2, 0, 1, 2], plan.OutputPlacements.Select(output => output.Index));
    }

    [Fact]
    public void TextKeysAreSortedOrdinally()
    {
        var plan = TensorPlan.Of(Predicting(
            Output("a") with { Tensor = "map", Key = TextValue("b") }, Output("b") with { Tensor = "map", Key = TextValue("B") }));

        Assert.Equal(["B", "b"], plan.Outputs[0].Keys.Select(key => key.Text));
    }

    [Fact]
    public void HalfWrittenContractsGetAPlan()
    {
        var plan = TensorPlan.Of(Predicting(
            Output("a") with { Index = int.MaxValue }, Output("b") with { Index = -1 },
            Output("b") with { Vector = true, Length = -5, Key = TextValue("k") }));

        Assert.Equal([int.MaxValue, 1], plan.Outputs.Select(tensor => tensor.MinimumWidth));
        Assert.Equal([new(0, int.MaxValue), new(1, 0), new OutputPlacement(1, 0)], plan.OutputPlacements);
    }
}
