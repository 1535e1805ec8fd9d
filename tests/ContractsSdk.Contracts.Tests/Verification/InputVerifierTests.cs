using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using static ContractsSdk.Contracts.Tests.Sample;
using static ContractsSdk.Contracts.Tests.Verification.Compared;

namespace ContractsSdk.Contracts.Tests.Verification;

public class InputVerifierTests
{
    private static readonly ModelContract Packed = Contract(
        Feature("age", slot: 4) with { Tensor = "features" },
        Feature("amount", slot: 0) with { Tensor = "features" },
        Feature("merchant", ElementType.String, slot: 1) with
        {
            Tensor = "features",
            Encoding = FeatureEncoding.OneHot,
            Categories = Categories("grocery", "travel", "electronics"),
        });

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(-1, -1)]
    public void APackedTensorFitsItsLastAxis(long batch, long width) =>
        Assert.Empty(WithInputs(Packed, Tensor("features", ElementType.Float32, batch, width)));

    [Fact]
    public void ABatchOfOneRowFitsAndIsSaid() =>
        Assert.Equal(
            ["input 'features': expected any number of rows, found [1, 5] (batches run row by row, unless the model takes more than it declares)"],
            WithInputs(Packed, Tensor("features", ElementType.Float32, 1, 5)));

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void ABatchOfAFixedNumberOfRowsCanNeverRun(long rows) =>
        Assert.Equal(
            [$"input 'features': expected [N, 5], found [{rows}, 5] "
                + $"(the model takes {rows} rows a run, no more and no fewer: export it with an open batch axis)"],
            WithInputs(Packed, Tensor("features", ElementType.Float32, rows, 5)));

    [Fact]
    public void APackedTensorThatDoesNotFitListsItsSlots() =>
        Assert.Equal(
            ["input 'features': expected [N, 5], found [N, 6] (slots: 0 'amount', 1-3 'merchant', 4 'age')"],
            WithInputs(Packed, Tensor("features", ElementType.Float32, -1, 6)));

    [Theory]
    [InlineData]
    [InlineData(-1L)]
    [InlineData(-1L, 1L)]
    [InlineData(-1L, -1L)]
    public void AScalarFitsEveryShapeOfOneElementARow(params long[] shape) =>
        Assert.Empty(WithInputs(Contract(Feature("x")), Tensor("x", ElementType.Float32, shape)));

    [Fact]
    public void AnInputWithADefaultMayBeFedAndMayBeLeftOut()
    {
        var signature = new ModelSignature
        {
            Inputs = EquatableArray.Of(Tensor("x", ElementType.Float32, -1)),
            OptionalInputs = EquatableArray.Of(Tensor("threshold", ElementType.Float32, -1)),
            Outputs = default,
            Digest = "",
        };

        Assert.Empty(With(Contract(Feature("x")), signature));
        Assert.Empty(With(Contract(Feature("x"), Feature("threshold")), signature));
        Assert.Equal(
            ["input 'threshold': expected string, found float32"],
            With(Contract(Feature("x"), Feature("threshold", ElementType.String)), signature));
        Assert.Equal(
            ["input 'treshold': expected an input of this name, found none (did you mean 'threshold'?)"],
            With(Contract(Feature("x"), Feature("treshold")), signature));
    }

    [Fact]
    public void AScalarDoesNotFillAVector() =>
        Assert.Equal(
            ["input 'x': expected [N] or [N, 1], found [N, 3] (features share a tensor by Tensor = … and Slot)"],
            WithInputs(Contract(Feature("x")), Tensor("x", ElementType.Float32, -1, 3)));

    [Fact]
    public void AScalarDoesNotFillAnImage() =>
        Assert.Equal(
            ["input 'x': expected [N] or [N, 1], found [N, ?, 1]"],
            WithInputs(Contract(Feature("x")), Tensor("x", ElementType.Float32, -1, -1, 1)));

    [Theory]
    [InlineData(new long[] { -1, 3, 224, 224 }, null)]
    [InlineData(new long[0], null)]
    [InlineData(new long[] { -1, 224, 224, 3 }, "[N, 224, 224, 3]")]
    [InlineData(new long[] { -1, 150528 }, "[N, 150528]")]
    public void AVectorFitsAxisByAxis(long[] found, string? wrong) => Assert.Equal(
        wrong is null ? [] : [$"input 'x': expected [N, 3, 224, 224], found {wrong}"],
        Shaped(found, 3, 224, 224));

    [Theory]
    [InlineData(new long[] { -1, 16 }, true)]
    [InlineData(new long[] { -1, 1, 16 }, true)]
    [InlineData(new long[] { -1, -1 }, true)]
    [InlineData(new long[] { -1, 17 }, false)]
    [InlineData(new long[] { -1, 4, 4 }, false)]
    [InlineData(new long[] { -1 }, false)]
    public void AVectorOfOneAxisFitsBetweenAxesOfOne(long[] found, bool fits) => Assert.Equal(fits, Shaped(found, 16).Length == 0);

    [Theory]
    [InlineData(new long[] { -1, -1 }, null)]
    [InlineData(new long[] { -1, 1, -1 }, null)]
    [InlineData(new long[0], null)]
    [InlineData(new long[] { -1, 128 }, "[N, 128]")]
    [InlineData(new long[] { -1 }, "[N]")]
    public void AnOpenAxisFitsAnOpenOne(long[] found, string? wrong) => Assert.Equal(
        wrong is null ? [] : [$"input 'x': expected [N, ?], found {wrong}"],
        WithInputs(Contract(Feature("x") with { Axis = new("seq", 512) }), Tensor("x", ElementType.Float32, found)));

    [Fact]
    public void AModelWithoutBatchTakesAContractWithout()
    {
        var vector = Tensor("features", ElementType.Float32, 5);

        Assert.Equal(
            ["input 'features': expected [N, 5], found [5] (a model without a batch axis is declared with Batch = false)"],
            WithInputs(Packed, vector));
        Assert.Empty(WithInputs(Packed with { Batch = false }, vector));
        Assert.Empty(WithInputs(Contract(Feature("x")) with { Batch = false }, Tensor("x", ElementType.Float32, 1)));
        Assert.Equal(
            ["input 'x': expected [] or [1], found [1, 1]"],
            WithInputs(Contract(Feature("x")) with { Batch = false }, Tensor("x", ElementType.Float32, 1, 1)));
    }

    [Fact]
    public void AnElementTypeMustBeStated() =>
        Assert.Equal(
            ["input 'x': expected float32, found float64 (state Element = ElementType.Float64: values are converted)"],
            WithInputs(Contract(Feature("x")), Tensor("x", ElementType.Float64, -1)));

    [Fact]
    public void TextAndNumbersHaveNoHint() =>
        Assert.Equal(
            ["input 'x': expected string, found int64", "input 'y': expected float32, found a type this library does not know"],
            WithInputs(
                Contract(Feature("x", ElementType.String), Feature("y")),
                Tensor("x", ElementType.Int64, -1), Tensor("y", ElementType.Unspecified, -1)));

    [Fact]
    public void AConstantHasTheTypeOfItsValue() =>
        Assert.Equal(
            ["input 'Label': expected int32, found bool (give the constant a value of that type)"],
            WithInputs(
                Contract() with { Constants = EquatableArray.Of(new ConstantContract("Label", ContractValue.Of(0))) },
                Tensor("Label", ElementType.Bool, -1, 1)));

    [Fact]
    public void AMistypedNameIsGuessedBothWays() =>
        Assert.Equal(
            [
                "input 'account_age': expected an input of this name, found none (did you mean 'Account Age'?)",
                "input 'Account Age': expected nothing, found float32 [N, 1] (is it the contract's 'account_age'?)",
            ],
            WithInputs(Contract(Feature("account_age")), Tensor("Account Age", ElementType.Float32, -1, 1)));

    [Fact]
    public void WithoutANearNameAllAreListed() =>
        Assert.Equal(
            [
                "input 'features': expected an input of this name, found none (the model has 'float_input', 'x')",
                "input 'float_input': expected nothing, found float32 [N, 5] (the model needs it: add a feature, or a constant)",
                "input 'x': expected nothing, found int64 [] (the model needs it: add a feature, or a constant)",
            ],
            WithInputs(Packed, Tensor("x", ElementType.Int64), Tensor("float_input", ElementType.Float32, -1, 5)));

    [Fact]
    public void ASequenceIsNoInput() =>
        Assert.Equal(
            ["input 'x': expected a tensor, found something that is neither a tensor nor a sequence of maps"],
            WithInputs(Contract(Feature("x")), Tensor("x", ElementType.Float32) with { Kind = TensorKind.Other }));

    [Fact]
    public void AllDifferencesComeAtOnceInTheOrderOfNames() =>
        Assert.Equal(
            [
                "input 'a': expected float32, found int32 (state Element = ElementType.Int32: values are converted)",
                "input 'a': expected [N] or [N, 1], found [N, 2] (features share a tensor by Tensor = … and Slot)",
                "input 'b': expected an input of this name, found none (the model has 'zzz')",
                "input 'zzz': expected nothing, found bool [N] (the model needs it: add a feature, or a constant)",
            ],
            WithInputs(
                Contract(Feature("a"), Feature("b")), Tensor("zzz", ElementType.Bool, -1), Tensor("a", ElementType.Int32, -1, 2)));

    [Fact]
    public void NamesOfAModelCannotForgeALog() =>
        Assert.Equal(
            ["input 'a\\u000ab': expected nothing, found float32 [N] (the model needs it: add a feature, or a constant)",
             "input '" + new string('n', 100) + "…': expected nothing, found float32 [N] (the model needs it: add a feature, or a constant)"],
            WithInputs(Contract(), Tensor("a\nb", ElementType.Float32, -1), Tensor(new('n', 1_000_000), ElementType.Float32, -1)));

    [Fact]
    public void ManySlotsAreCut()
    {
        var contract = Contract([.. Enumerable.Range(10, 30).Select(i => Feature("f" + i, slot: i - 10) with { Tensor = "t" })]);

        Assert.EndsWith("18 'f28', 19 'f29' and 10 more)", Assert.Single(WithInputs(contract, Tensor("t", ElementType.Float32, -1, 4))),
            System.StringComparison.Ordinal);
    }

    private static string[] Shaped(long[] found, params int[] shape) => WithInputs(
        Contract(Feature("x") with { Shape = EquatableArray.Of(shape) }), Tensor("x", ElementType.Float32, found));
}
