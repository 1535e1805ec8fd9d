using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Reading;

/// <summary>What the numbers of an output mean is believed where the node that yields them leaves no doubt.</summary>
public sealed class MeaningTests
{
    private const string Ml = "ai.onnx.ml";

    [Theory]
    [InlineData("Softmax", ScoreKind.Probability)]
    [InlineData("Sigmoid", ScoreKind.Probability)]
    [InlineData("LogSoftmax", ScoreKind.Logit)]
    [InlineData("Clip", ScoreKind.Unspecified)]
    [InlineData("MatMul", ScoreKind.Unspecified)]
    public void OfANodeIsThatOfItsOperator(string name, ScoreKind meaning)
    {
        var graph = Declared(Make.Node(name, "x", "a"), Make.Node("Squeeze", "a", "y"));

        Assert.Equal(meaning, Model(graph).Outputs[0].Meaning);
    }

    [Theory]
    [InlineData("LinearClassifier", "NONE", ScoreKind.Margin)]
    [InlineData("LinearClassifier", null, ScoreKind.Margin)]
    [InlineData("LinearClassifier", "LOGISTIC", ScoreKind.Probability)]
    [InlineData("LinearClassifier", "PROBIT", ScoreKind.Unspecified)]
    [InlineData("SVMClassifier", "NONE", ScoreKind.Margin)]
    [InlineData("TreeEnsembleClassifier", "NONE", ScoreKind.Unspecified)]
    [InlineData("TreeEnsembleClassifier", "SOFTMAX", ScoreKind.Probability)]
    public void OfAClassifierIsThatOfItsTransform(string name, string? transform, ScoreKind meaning) =>
        Assert.Equal(meaning, Read(Classifier(name, transform)).Outputs[0].Meaning);

    [Fact]
    public void ACalibratedMachineYieldsProbabilities() =>
        Assert.Equal(ScoreKind.Probability, Read(Classifier("SVMClassifier", null).Message(5, new Proto().Text(1, "prob_a").Packed(7, 1))).Outputs[0].Meaning);

    [Fact]
    public void TheLabelOfAClassifierMeansNothing()
    {
        var graph = new Proto().Message(1, Classifier("LinearClassifier", "LOGISTIC"))
            .Message(11, Make.Value("x", Make.Float, -1, 2)).Message(12, Make.Value("label", Make.Int64, -1));

        Assert.Equal(ScoreKind.Unspecified, Model(graph).Outputs[0].Meaning);
    }

    [Fact]
    public void AValueOfTwoNodesMeansNothing() => Assert.Equal(
        ScoreKind.Unspecified,
        Model(Declared(Make.Node("Softmax", "x", "y"), Make.Node("LogSoftmax", "x", "y"))).Outputs[0].Meaning);

    [Fact]
    public void ItIsALineOfTheSignature()
    {
        var signature = Read(Classifier("LinearClassifier", "NONE")).ToSignature(new FileDigest("", new('a', 64)));
        var text = SignatureText.Write(signature);

        Assert.Contains("\nout y meaning = margin\n", text, System.StringComparison.Ordinal);
        Assert.Equal(signature, SignatureText.Read(text).Signature);
    }

    private static OnnxModel Read(Proto node) => Model(Declared(node));

    private static OnnxModel Model(Proto graph) => Make.Model(graph).Message(8, Make.OperatorSet(Ml, 3)).Model();

    private static Proto Classifier(string name, string? transform)
    {
        var node = new Proto().Text(1, "x").Text(2, "label").Text(2, "y").Text(4, name).Text(7, Ml)
            .Message(5, new Proto().Text(1, "classlabels_int64s").Packed(8, 0, 1));
        return transform is null ? node : node.Message(5, new Proto().Text(1, "post_transform").Text(4, transform));
    }

    private static Proto Declared(params Proto[] nodes) => nodes
        .Aggregate(new Proto(), (graph, node) => graph.Message(1, node))
        .Message(11, Make.Value("x", Make.Float, -1, 2)).Message(12, Make.Value("y", Make.Float, -1, 2));
}
