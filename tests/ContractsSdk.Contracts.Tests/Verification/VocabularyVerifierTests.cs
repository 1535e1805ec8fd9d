using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Contracts.Verification;
using static ContractsSdk.Contracts.Tests.Sample;
using static ContractsSdk.Contracts.Tests.Verification.Compared;

namespace ContractsSdk.Contracts.Tests.Verification;

/// <summary>What the nodes of a model tell of categories, classes and scores is held against what the contract says of them.</summary>
public class VocabularyVerifierTests
{
    private static readonly FeatureContract Country =
        Feature("country", ElementType.String) with { Categories = Categories("at", "de") };

    [Fact]
    public void CategoriesOfBothSidesAreHeldAgainstEachOther()
    {
        Assert.Empty(WithInputs(Contract(Country), Trained("de", "at")));
        Assert.Equal(
            [
                "input 'country': expected categories the model was trained on, found 'at' (did you mean 'AT'?)",
                "input 'country': expected 'at', 'de', found also 'AT', 'fr' (what the contract does not list is refused before the model could answer)",
            ],
            WithInputs(Contract(Country), Trained("AT", "de", "fr")));
    }

    [Fact]
    public void WhatTheApplicationEncodesTheModelNeverSees() =>
        Assert.Empty(WithInputs(
            Contract(Country with { Encoding = FeatureEncoding.Ordinal }), Tensor("country", ElementType.Int64, -1) with { Categories = Texts("x") }));

    [Fact]
    public void WhatAnEncoderMakesOfACategoryIsNobodysGuess() =>
        Assert.Empty(WithInputs(Contract(Country with { Encoder = "own" }), Trained("x")));

    [Fact]
    public void AnyTextIsNoListOfCategories() =>
        Assert.Empty(WithInputs(Contract(Feature("country", ElementType.String)), Trained("de")));

    [Fact]
    public void ATextLabelIsOneOfTheContracts()
    {
        var contract = Predicting(Output("label", ElementType.String) with { Labels = Categories("ham", "spam", "unsure") });

        Assert.Empty(WithOutputs(contract, Classes(ElementType.String, "spam", "ham")));
        Assert.Equal(
            ["output 'label': expected the classes 'ham', 'spam', 'unsure', found 'ham', 'Spam'"],
            WithOutputs(contract, Classes(ElementType.String, "ham", "Spam")));
    }

    [Fact]
    public void AnIndexIsThePlaceOfALabel()
    {
        var contract = Predicting(Output("label", ElementType.String) with { Element = ElementType.Int64, Labels = Categories("ham", "spam") });

        Assert.Empty(WithOutputs(contract, Classes(ElementType.Int64, 0L, 1L)));
        Assert.Equal(
            ["output 'label': expected the 2 classes 0, 1, found also 2 (labels stand in the order of the model's classes)"],
            WithOutputs(contract, Classes(ElementType.Int64, 0L, 1L, 2L)));
    }

    [Fact]
    public void AnEnumIsTheNumberOfItsMember()
    {
        var contract = Predicting(Output("label", ElementType.Enum) with
        {
            Labels = EquatableArray.Of(new Category("Low", 10), new Category("High", 20)),
        });

        Assert.Empty(WithOutputs(contract, Classes(ElementType.Int64, 10L, 20L)));
        Assert.Equal(
            ["output 'label': expected the 2 classes 10, 20, found also 0, 1 (labels stand in the order of the model's classes)"],
            WithOutputs(contract, Classes(ElementType.Int64, 0L, 1L)));
    }

    [Fact]
    public void TheElementsOfAVectorAreInTheOrderOfTheClasses()
    {
        var contract = Predicting(Output("label") with { Vector = true, Labels = Categories("ham", "spam") });
        var scores = Tensor("label", ElementType.Float32, -1, 2);

        Assert.Empty(WithOutputs(contract, scores with { Labels = Texts("ham", "spam") }));
        Assert.Empty(WithOutputs(contract, scores with { Labels = EquatableArray.Of(ContractValue.Of(0L), ContractValue.Of(1L)) }));
        Assert.Equal(
            ["output 'label': expected the classes 'ham', 'spam', found 'spam', 'ham' (in the order of the model's classes)"],
            WithOutputs(contract, scores with { Labels = Texts("spam", "ham") }));
    }

    [Fact]
    public void WhatMeansTrueIsAClass()
    {
        var contract = Predicting(Output("label", ElementType.Bool) with { True = TextValue("Fraud") });

        Assert.Empty(WithOutputs(contract, Classes(ElementType.String, "Fraud", "no")));
        Assert.Equal(
            ["output 'label': expected the class 'Fraud', which means true, found 'fraud', 'no' (did you mean 'fraud'?)"],
            WithOutputs(contract, Classes(ElementType.String, "fraud", "no")));
    }

    [Fact]
    public void WithoutAZeroEveryLabelWouldBeTrue()
    {
        var contract = Predicting(Output("label", ElementType.Bool));

        Assert.Empty(WithOutputs(contract, Classes(ElementType.Int64, 0L, 1L)));
        Assert.Equal(
            ["output 'label': expected a class 0, which means false, found 1, 2 (say which one means true: True = …)"],
            WithOutputs(contract, Classes(ElementType.Int64, 1L, 2L)));
    }

    [Fact]
    public void AProbabilityIsNoMarginAndNoLabel()
    {
        var contract = Predicting(Output("p") with { Meaning = ScoreKind.Probability });
        var scores = Tensor("p", ElementType.Float32, -1);

        Assert.Empty(WithOutputs(contract, scores));
        Assert.Empty(WithOutputs(contract, scores with { Meaning = ScoreKind.Probability }));
        Assert.Equal(
            ["output 'p': expected a probability, found a margin (export the model with probabilities, or state Meaning = ScoreKind.Margin)"],
            WithOutputs(contract, scores with { Meaning = ScoreKind.Margin }));
        Assert.Equal(
            ["output 'p': expected a probability, found int64, which is a label or a count (the scores are another output)"],
            WithOutputs(
                Predicting(Output("p") with { Meaning = ScoreKind.Probability, Element = ElementType.Int64 }), Tensor("p", ElementType.Int64, -1)));
    }

    [Fact]
    public void OperatorsAreAtMostThoseOfTheEngine()
    {
        var signature = new ModelSignature
        {
            Inputs = default, Outputs = default, Digest = "",
            OperatorSets = EquatableArray.Of(new OperatorSet("ai.onnx", 99), new OperatorSet("ai.onnx.ml", 3), new OperatorSet("own", 1_000)),
        };

        Assert.Equal(
            ["MC424 operators 'ai.onnx': expected at most version 21, found 99 (export the model for an older version, or update the engine)"],
            SignatureVerifier.CompareOperators(signature, [new("ai.onnx", 21), new("ai.onnx.ml", 5)]).Select(difference => difference.ToString()));
    }

    private static TensorSignature Trained(params string[] categories) =>
        Tensor("country", ElementType.String, -1, 1) with { Categories = Texts(categories) };

    private static TensorSignature Classes(ElementType element, params object[] classes) =>
        Tensor("label", element, -1) with { Labels = classes.Select(ContractValue.Of).ToEquatableArray() };

    private static EquatableArray<ContractValue> Texts(params string[] texts) => texts.Select(TextValue).ToEquatableArray();
}
