using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Models;

namespace ContractsSdk.Tests;

/// <summary>The rows of one run: about a mebibyte of inputs, neither too few nor too many.</summary>
public sealed class BatchRowsTests
{
    [Theory]
    [InlineData(1, 1024)]
    [InlineData(256, 1024)]
    [InlineData(1024, 256)]
    [InlineData(4096, 64)]
    [InlineData(150_528, 16)]
    public void Wide_rows_are_run_in_smaller_batches(int width, int expected) => Assert.Equal(expected, BatchRows.Of(Plan(width), chosen: null));

    [Fact]
    public void What_is_chosen_is_taken() => Assert.Equal(7, BatchRows.Of(Plan(150_528), chosen: 7));

    [Fact]
    public void A_model_without_inputs_has_the_largest_batches() => Assert.Equal(1024, BatchRows.Of(Plan(), chosen: null));

    private static TensorPlan Plan(params int[] widths) => new()
    {
        Inputs = EquatableArray.Of([.. widths.Select(width => new InputTensor("x", ElementType.Float32, width, IsPacked: true))]),
        Outputs = [],
        Features = [],
        OutputPlacements = [],
        Batch = true,
    };
}
