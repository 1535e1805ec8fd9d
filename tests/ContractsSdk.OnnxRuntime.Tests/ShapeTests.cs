using System;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Tests.Support;

namespace ContractsSdk.OnnxRuntime.Tests;

/// <summary>Models whose declarations are wrong or unusual.</summary>
public sealed class ShapeTests
{
    [Fact]
    public async Task AnOutputOfAnotherRankThanDeclaredIsReadAsItIs()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("regressor_of_another_rank"));
        Assert.Equal((-1, 1), (engine.Signature.Outputs[0].Shape[0], engine.Signature.Outputs[0].ProbedWidth));

        using var slot = engine.CreateSlot(new Plan().In("x", 3).Out("predictions"), 8);
        foreach (var rows in (int[])[1, 8, 3, 1])
        {
            var actual = Run(slot, rows, row => [row, 1, 2], row => slot.Output<float>(0, row)[0]);
            Assert.Equal([.. Enumerable.Range(0, rows).Select(row => row + 210.5f)], actual);
        }
    }

    [Fact]
    public async Task ADeclaredBatchOfOneIsNotBelieved()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("classifier_declared_for_one_row"));
        Assert.Equal([1, 3], engine.Signature.Outputs.Select(output => output.ProbedWidth!.Value));

        using var slot = engine.CreateSlot(new Plan().In("x", 3).Out("label", 1, ElementType.Int64).Out("probabilities", 3), 8);
        var labels = Run(slot, 6, row => [row % 3 == 0 ? 9 : 0, row % 3 == 1 ? 9 : 0, row % 3 == 2 ? 9 : 0], row => slot.Output<long>(0, row)[0]);
        Assert.Equal([0, 1, 2, 0, 1, 2], labels);
        Assert.True(slot.Output<float>(1, 4)[1] > 0.99f);
    }

    [Theory]
    [InlineData("one_row_only")]
    [InlineData("one_row_only_undeclared")]
    public async Task AModelForOneRowServesManyOneAfterTheOther(string model)
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd(model));
        Assert.Equal(4, engine.Signature.Outputs[0].ProbedWidth);

        using var slot = engine.CreateSlot(new Plan().In("x", 4).Out("y", 4), 8);
        foreach (var rows in (int[])[3, 8, 1, 5])
        {
            var actual = Run(slot, rows, row => [row, 10 + row, 20 + row, 30 + row], row => slot.Output<float>(0, row).ToArray());
            Assert.Equal([.. Enumerable.Range(0, rows).Select(row => (float[])[2 * row, 20 + (2 * row), 40 + (2 * row), 60 + (2 * row)])], actual);
        }
    }

    [Fact]
    public async Task RowsOneByOneAreLaidSideBySideWhereOnlyTheRunTellsTheirShape()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("one_row_only_undeclared_outputs"));
        using var slot = engine.CreateSlot(
            new Plan().In("x", 4).In("t", 2, ElementType.String).Out("y", null).Out("echo", null, ElementType.String), 8);
        foreach (var rows in (int[])[3, 8, 1])
        {
            slot.Prepare(rows);
            for (var row = 0; row < rows; row++)
            {
                slot.Input<float>(0, row).Fill(row);
                "a"u8.CopyTo(slot.StringInput(1, row * 2, 1));
                slot.StringInput(1, (row * 2) + 1, 300).Fill((byte)('0' + row));
            }

            Assert.Equal(RunStatus.Ok, slot.Run());
            Assert.Equal((4, 2), (slot.OutputWidth(0), slot.OutputWidth(1)));
            for (var row = 0; row < rows; row++)
            {
                Assert.Equal([2f * row, 2 * row, 2 * row, 2 * row], slot.Output<float>(0, row).ToArray());
                Assert.True(slot.StringOutput(1, row * 2).SequenceEqual("a"u8));
                Assert.Equal(300, slot.StringOutput(1, (row * 2) + 1).Count((byte)('0' + row)));
            }
        }
    }

    [Fact]
    public async Task ConstantsTakeTheRankTheModelDeclares()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("constants"));
        Plan plan = new Plan().In("x").Constant("rate", 10L).Constant("offset", 0.25f).Constant("weight", 1L).Constant("text", "zweiundvierzig — 42")
            .Out("y").Out("echo", 1, ElementType.String);
        using var slot = engine.CreateSlot(plan, 8);
        foreach (var rows in (int[])[1, 8, 3, 1])
        {
            var actual = Run(slot, rows, row => [row], row => slot.Output<float>(0, row)[0]);
            Assert.Equal([.. Enumerable.Range(0, rows).Select(row => (10f * row) + 1.25f)], actual);
            Assert.True(slot.StringOutput(1, rows - 1).SequenceEqual("zweiundvierzig — 42"u8));
        }
    }

    [Fact]
    public async Task AnInputWithADefaultIsLeftOut()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("default_input"));
        Assert.Equal(["x"], engine.Signature.Inputs.Select(input => input.Name));

        using var slot = engine.CreateSlot(new Plan().In("x").Out("y"), 4);
        Assert.Equal([0f, 3, 6], Run(slot, 3, row => [row], row => slot.Output<float>(0, row)[0]));
    }

    [Fact]
    public async Task ALengthThatDependsOnTheDataIsTheRunsToTell()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("length_depends_on_data"));
        Assert.Null(engine.Signature.Outputs[0].ProbedWidth);

        TensorPlan plan = new Plan().In("x", 4).Out("places", null, ElementType.Int64).WithoutBatch();
        using var slot = engine.CreateSlot(plan, 1);
        Assert.Equal([[1, 3]], Run(slot, 1, _ => [0, 1, 0, 1], row => slot.Output<long>(0, row).ToArray()));
        Assert.Equal([[0, 1, 2, 3]], Run(slot, 1, _ => [1, 1, 1, 1], row => slot.Output<long>(0, row).ToArray()));
    }

    [Fact]
    public async Task RowsOfDifferentLengthsAreAFailureThatSaysSo()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("length_depends_on_data"));
        TensorPlan plan = new Plan().In("x", 4).Out("places", null, ElementType.Int64).WithoutBatch();
        using var slot = engine.CreateSlot(plan, 4);

        slot.Prepare(2);
        slot.Input<float>(0, 0).Fill(1);
        slot.Input<float>(0, 1)[0] = 1;
        Assert.Equal(RunStatus.Failed, slot.Run());
        Assert.Equal("the rows of output 'places' differ in length", slot.Error);
    }

    [Fact]
    public async Task AnOutputWithFewerElementsThanTheContractReadsIsAFailure()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("regressor_of_another_rank"));
        using var slot = engine.CreateSlot(new Plan().In("x", 3).Out("predictions", 2), 1);

        slot.Prepare(1);
        Assert.Equal(RunStatus.Failed, slot.Run());
        Assert.Contains("'predictions' has the shape [1, 1]", slot.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOutputWithoutARowAxisMakesEachRowARun()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("scalar_output"));
        Assert.Equal(1, engine.Signature.Outputs[0].ProbedWidth);

        using var slot = engine.CreateSlot(new Plan().In("x", 2).Out("total"), 4);
        Assert.Equal([1f, 3, 5], Run(slot, 3, row => [row, row + 1], row => slot.Output<float>(0, row)[0]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ScalarsAreFedAsScalars(bool batch)
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("scalars"));
        var plan = new Plan().In("x").Out("y");
        using var slot = engine.CreateSlot(batch ? plan : plan.WithoutBatch(), 4);
        Assert.Equal([0f, 2, 4], Run(slot, 3, row => [row], row => slot.Output<float>(0, row)[0]));
    }

    [Fact]
    public async Task RowsTakeTheLayoutTheModelDeclares()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("ranks"));
        TensorPlan plan = new Plan().In("r1").In("r2").In("r3", 6).In("open", 5)
            .Out("r1_out").Out("r2_out").Out("r3_out", 6).Out("open_out", 5);
        using var slot = engine.CreateSlot(plan, 4);
        foreach (var rows in (int[])[1, 4, 2])
        {
            slot.Prepare(rows);
            for (var tensor = 0; tensor < 4; tensor++)
            {
                for (var row = 0; row < rows; row++)
                    slot.Input<float>(tensor, row).Fill((100 * tensor) + row);
            }

            Assert.Equal(RunStatus.Ok, slot.Run());
            for (var tensor = 0; tensor < 4; tensor++)
            {
                for (var row = 0; row < rows; row++)
                    Assert.Equal(Enumerable.Repeat((100f * tensor) + row, plan.Inputs[tensor].Width), slot.Output<float>(tensor, row).ToArray());
            }
        }
    }

    [Fact]
    public async Task AnUndeclaredRankIsFedAsRows()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("no_declared_rank"));
        using var slot = engine.CreateSlot(new Plan().In("x", 3).Out("y", 3), 4);
        Assert.Equal([[0f, 2, 4], [2f, 4, 6]], Run(slot, 2, row => [row, row + 1, row + 2], row => slot.Output<float>(0, row).ToArray()));
    }

    [Fact]
    public async Task WhatIsNeitherTensorNorMapIsNamedAndNotInTheWay()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Odd("sequence_of_tensors"));
        Assert.Equal([TensorKind.Other, TensorKind.Tensor], engine.Signature.Outputs.Select(output => output.Kind));

        using var slot = engine.CreateSlot(new Plan().In("x", 3).Out("y", 3), 2);
        Assert.Equal([[0f, 1, 2]], Run(slot, 1, _ => [0, 1, 2], row => slot.Output<float>(0, row).ToArray()));
    }

    [Fact]
    public async Task APlanThatIsNotTheModelsMakesNoSlot()
    {
        await using var engine = OnnxModelEngine.Open(TestModels.Bench("a_logreg"), contractId: "logistic");
        foreach (var plan in (Plan[])
        [
            new Plan().In("Y", 20).Out("probabilities", 2), new Plan().In("X", 19).Out("probabilities", 2),
            new Plan().In("X", 20, ElementType.Float64).Out("probabilities", 2), new Plan().In("X", 20).Out("nothing"),
            new Plan().In("X", 20).Map("probabilities", 1L), new Plan().Constant("X", "text").Out("label", 1, ElementType.Int64),
        ])
        {
            var error = Assert.Throws<ModelLoadException>(() => engine.CreateSlot(plan, 1));
            Assert.Equal((ModelLoadProblem.SignatureMismatch, "logistic"), (error.Problem, error.ContractId));
        }
    }

    private static T[] Run<T>(EngineSlot slot, int rows, Func<int, float[]> write, Func<int, T> read)
    {
        slot.Prepare(rows);
        for (var row = 0; row < rows; row++)
            write(row).AsSpan().CopyTo(slot.Input<float>(0, row));
        Assert.True(slot.Run() == RunStatus.Ok, slot.Error);
        return [.. Enumerable.Range(0, rows).Select(read)];
    }
}
