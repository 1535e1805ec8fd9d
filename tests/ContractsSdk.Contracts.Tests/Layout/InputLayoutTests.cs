using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Values;
using static ContractsSdk.Contracts.Tests.Sample;

namespace ContractsSdk.Contracts.Tests.Layout;

public class InputLayoutTests
{
    [Fact]
    public void PacksFeaturesThatShareATensorBySlot()
    {
        var plan = TensorPlan.Of(Contract(
            Feature("age", slot: 4) with { Tensor = "features" },
            Feature("amount", slot: 0) with { Tensor = "features" },
            Feature("merchant", ElementType.String, slot: 1) with
            {
                Tensor = "features",
                Encoding = FeatureEncoding.OneHot,
                Categories = Categories("grocery", "travel", "electronics"),
            }));

        Assert.Equal([new InputTensor("features", ElementType.Float32, 5, IsPacked: true)], plan.Inputs);
        Assert.Equal([new(0, 4, 1), new(0, 0, 1), new(0, 1, 3)], plan.Features);
        Assert.True(plan.Batch);
    }

    [Fact]
    public void WhateverIsPackedIsFloat32()
    {
        var plan = TensorPlan.Of(Contract(
            Feature("a", ElementType.Int64, slot: 0) with { Tensor = "t" }, Feature("b", ElementType.Bool, slot: 1) with { Tensor = "t" }));

        Assert.Equal([new InputTensor("t", ElementType.Float32, 2, IsPacked: true)], plan.Inputs);
    }

    [Theory]
    [InlineData(ElementType.Bool, ElementType.Bool)]
    [InlineData(ElementType.UInt8, ElementType.UInt8)]
    [InlineData(ElementType.Float16, ElementType.Float16)]
    [InlineData(ElementType.String, ElementType.String)]
    [InlineData(ElementType.Decimal, ElementType.Float64)]
    [InlineData(ElementType.Enum, ElementType.Int64)]
    public void AFeatureWithoutSlotHasATensorOfItsOwnType(ElementType type, ElementType element)
    {
        var plan = TensorPlan.Of(Contract(Feature("x", type)));

        Assert.Equal([new InputTensor("x", element, 1, IsPacked: false)], plan.Inputs);
        Assert.Equal([new FeaturePlacement(0, 0, 1)], plan.Features);
    }

    [Theory]
    [InlineData(FeatureEncoding.OneHot, ElementType.Float32, 2)]
    [InlineData(FeatureEncoding.Ordinal, ElementType.Int64, 1)]
    public void AnEncodingDecidesTheTypeOfAnOwnTensor(FeatureEncoding encoding, ElementType element, int width)
    {
        var plan = TensorPlan.Of(Contract(
            Feature("x", ElementType.String) with { Encoding = encoding, Categories = Categories("a", "b") }));

        Assert.Equal([new InputTensor("x", element, width, IsPacked: false)], plan.Inputs);
        Assert.Equal([new FeaturePlacement(0, 0, width)], plan.Features);
    }

    [Fact]
    public void AStatedElementWinsAndTheFirstByNameOfTwo()
    {
        var plan = TensorPlan.Of(Contract(
            Feature("a", slot: 0) with { Tensor = "t" },
            Feature("b", slot: 1) with { Tensor = "t", Element = ElementType.Float64 },
            Feature("c", slot: 2) with { Tensor = "t", Element = ElementType.Float16 },
            Feature("d", ElementType.Int32) with { Element = ElementType.Float32 }));

        Assert.Equal(["d", "t"], plan.Inputs.Select(tensor => tensor.Name));
        Assert.Equal([ElementType.Float32, ElementType.Float64], plan.Inputs.Select(tensor => tensor.Element));
    }

    [Fact]
    public void ConstantsHaveTensorsOfTheirOwn()
    {
        var label = new ContractValue(ElementType.Bool, "false");
        var plan = TensorPlan.Of(Contract(Feature("Amount"), Feature("Zip", ElementType.String)) with
        {
            Constants = EquatableArray.Of(new ConstantContract("Label", label)),
        });

        Assert.Equal(["Amount", "Label", "Zip"], plan.Inputs.Select(tensor => tensor.Name));
        Assert.Equal(new InputTensor("Label", ElementType.Bool, 1, IsPacked: false, label), plan.Inputs[1]);
        Assert.Equal([0, 2], plan.Features.Select(feature => feature.Tensor));
    }

    [Fact]
    public void HalfWrittenContractsGetAPlan()
    {
        var plan = TensorPlan.Of(Contract(
            Feature("a", slot: -3) with { Tensor = "t" },
            Feature("b", slot: int.MaxValue) with { Tensor = "t", Encoding = FeatureEncoding.OneHot },
            Feature("b", ElementType.Unspecified) with { Tensor = "t" },
            Feature("c", ElementType.Enum) with { Element = ElementType.Decimal }) with
        {
            Constants = EquatableArray.Of(
                new ConstantContract("t", default), new ConstantContract("k", default), new ConstantContract("k", default)),
        });

        Assert.Equal(["c", "k", "t"], plan.Inputs.Select(tensor => tensor.Name));
        Assert.Equal([ElementType.Float64, ElementType.Float32, ElementType.Float32], plan.Inputs.Select(tensor => tensor.Element));
        Assert.Equal(int.MaxValue, plan.Inputs[2].Width);
        Assert.Equal([new(2, 0, 1), new(2, int.MaxValue, 1), new(2, 0, 1), new(0, 0, 1)], plan.Features);
    }
}
