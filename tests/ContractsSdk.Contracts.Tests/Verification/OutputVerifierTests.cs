using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using static ContractsSdk.Contracts.Tests.Sample;
using static ContractsSdk.Contracts.Tests.Verification.Compared;

namespace ContractsSdk.Contracts.Tests.Verification;

public class OutputVerifierTests
{
    private static readonly ModelContract Fraud = Predicting(
        Output("label", ElementType.Bool), Output("probabilities") with { Index = 1 });

    [Fact]
    public void WhatNobodyReadsDoesNotMatter() =>
        Assert.Empty(WithOutputs(
            Fraud, Tensor("label", ElementType.Int64, -1), Tensor("probabilities", ElementType.Float32, -1, 2), Map("other", "a")));

    [Fact]
    public void AMissingOutputIsGuessed() =>
        Assert.Equal(
            ["output 'probability': expected an output of this name, found none (did you mean 'Probability.output'?)"],
            WithOutputs(
                Predicting(Output("probability")),
                Tensor("PredictedLabel", ElementType.Bool, -1), Tensor("Probability.output", ElementType.Float32, -1)));

    [Theory]
    [InlineData("acount", "account")]
    [InlineData("account", "acount")]
    [InlineData("acuont", "account")]
    [InlineData("Account_Age", "account age")]
    [InlineData("label", "output_label")]
    [InlineData("variable.out", "variable")]
    [InlineData("日本", "日本:0")]
    public void ANameIsNear(string name, string near) =>
        Assert.EndsWith($"(did you mean '{near}'?)", HintAt(name, near), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("account", "amount_of")]
    [InlineData("x", "y")]
    [InlineData("p", "probabilities")]
    public void ANameIsFar(string name, string far) =>
        Assert.EndsWith($"(the model has 'other', '{far}')", HintAt(name, far), System.StringComparison.Ordinal);

    private static string HintAt(string name, string offered) => Assert.Single(WithOutputs(
        Predicting(Output(name)), Tensor("other", ElementType.Bool), Tensor(offered, ElementType.Float32)));

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 3)]
    [InlineData(-1, -1)]
    public void AnIndexNeedsAnElement(long declared, int probed) =>
        Assert.Empty(WithOutputs(
            Predicting(Output("p") with { Index = 1 }),
            Tensor("p", ElementType.Float32, -1, declared) with { ProbedWidth = probed < 0 ? null : probed }));

    [Fact]
    public void AnIndexPastTheRowIsADifference() =>
        Assert.Equal(
            ["output 'p': expected at least 3 elements a row for 'high', found 2 elements a row"],
            WithOutputs(
                Predicting(Output("high") with { Tensor = "p", Index = 2 }, Output("low") with { Tensor = "p", Index = 0 }),
                Tensor("p", ElementType.Float32, -1, 2)));

    [Fact]
    public void AProbeWinsOverADeclaration()
    {
        var contract = Predicting(Output("p") with { Index = 1 });

        Assert.Empty(WithOutputs(contract, Tensor("p", ElementType.Float32, -1) with { ProbedWidth = 2 }));
        Assert.Equal(
            ["output 'p': expected at least 2 elements a row for 'p', found 1 element a row"],
            WithOutputs(contract, Tensor("p", ElementType.Float32, -1, 2) with { ProbedWidth = 1 }));
    }

    [Fact]
    public void OneValueOfSeveralMustBeNamed() =>
        Assert.Equal(
            ["output 'p': expected 1 element a row for 'p', found 2 elements a row (say which: Index = 0 to 1)"],
            WithOutputs(Predicting(Output("p")), Tensor("p", ElementType.Float32, -1, 2)));

    [Fact]
    public void AVectorHasTheLengthOfTheRow()
    {
        var contract = Predicting(Output("p") with { Vector = true, Labels = Categories("a", "b") });

        Assert.Empty(WithOutputs(contract, Tensor("p", ElementType.Float32, -1, 2)));
        Assert.Equal(
            ["output 'p': expected 2 elements a row, found 6 elements a row (the length or the labels of a vector are those of the model)"],
            WithOutputs(contract, Tensor("p", ElementType.Float32, -1, 2, 3)));
        Assert.Empty(WithOutputs(Predicting(Output("p") with { Vector = true }), Tensor("p", ElementType.Float32, -1, 7)));
    }

    [Fact]
    public void AnElementTypeMustBeStated() =>
        Assert.Equal(
            ["output 'p': expected float32, found float64 (state Element = ElementType.Float64: values are converted)"],
            WithOutputs(Predicting(Output("p")), Tensor("p", ElementType.Float64, -1)));

    [Fact]
    public void ATextLabelNeedsTheOneThatMeansTrue() =>
        Assert.Equal(
            ["output 'label': expected int64, found string (the label is text: say which one means true, True = \"…\")"],
            WithOutputs(Predicting(Output("label", ElementType.Bool)), Tensor("label", ElementType.String, -1)));

    [Fact]
    public void ALabelMayBeAnIndex() =>
        Assert.Equal(
            ["output 'label': expected string, found int64 (a label that is an index is declared with Element = ElementType.Int64 and its labels)"],
            WithOutputs(Predicting(Output("label", ElementType.String)), Tensor("label", ElementType.Int64, -1)));

    [Fact]
    public void AMapIsReadByKey()
    {
        Assert.Equal(
            ["output 'p': expected a tensor, found a sequence of maps (an element of a map is read with Key, one of 0, 1)"],
            WithOutputs(Predicting(Output("p") with { Index = 1 }), Map("p", 0L, 1L)));
        Assert.Equal(
            ["output 'p': expected a tensor, found a sequence of maps (an element of a map is read with Key)"],
            WithOutputs(Predicting(Output("p")), Map("p")));
    }

    [Fact]
    public void ATensorIsReadByIndex() =>
        Assert.Equal(
            ["output 'p': expected a sequence of maps, found a tensor (a tensor is read with Index, not with Key)"],
            WithOutputs(Predicting(Output("p") with { Key = TextValue("fraud") }), Tensor("p", ElementType.Float32, -1, 2)));

    [Fact]
    public void AKeyIsOneOfTheModels()
    {
        var contract = Predicting(
            Output("a") with { Tensor = "p", Key = TextValue("Fraud") }, Output("b") with { Tensor = "p", Key = ContractValue.Of(1L) });

        Assert.Equal(
            [
                "output 'p': expected the key 1, found none (the keys are 'fraud', '1')",
                "output 'p': expected the key 'Fraud', found none (the keys are 'fraud', '1')",
            ],
            WithOutputs(contract, Map("p", "fraud", "1")));
        Assert.Empty(WithOutputs(contract, Map("p", "Fraud", 1L)));
        Assert.Empty(WithOutputs(contract, Map("p")));
    }

    [Fact]
    public void TheValuesOfAMapHaveAType() =>
        Assert.Equal(
            ["output 'p': expected float64, found float32 (state Element = ElementType.Float32: values are converted)"],
            WithOutputs(Predicting(Output("p", ElementType.Float64) with { Key = TextValue("a") }), Map("p", "a")));

    [Fact]
    public void InputsComeBeforeOutputs() =>
        Assert.Equal(
            ["input 'z': expected an input of this name, found none", "output 'a': expected an output of this name, found none"],
            With(
                Contract(Feature("z")) with { Outputs = EquatableArray.Of(Output("a")) },
                new() { Inputs = default, Outputs = default, Digest = "" }));

    [Fact]
    public void OfTwoOutputsOfOneNameTheFirstCounts() =>
        Assert.Empty(WithOutputs(
            Predicting(Output("p")), Tensor("p", ElementType.Float32, -1), Tensor("p", ElementType.String) with { Kind = TensorKind.Other }));
}
