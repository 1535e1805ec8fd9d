using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Contracts.Verification;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.OnnxRuntime;

namespace ContractsSdk.Onnx.Tests.Native;

/// <summary>What a committed signature shows at the keyboard is what the loaded model shows: the same rule, in the same words.</summary>
public sealed class SameWordsTests
{
    private const string Ml = "ai.onnx.ml";
    private const int Text = 8;
    private const int Double = 11;

    // What the library works out is one row a run: a width that is declared and not true would be another finding.
    private static readonly OnnxRuntimeOptions NoTrial = new() { TrialLimit = TimeSpan.Zero };

    private static readonly Dictionary<string, (ModelContract Contract, Proto Model)> Cases = new(StringComparer.Ordinal)
    {
        [RuleIds.TensorMissing] = (Reading("z"), Copy(Make.Float, -1)),
        [RuleIds.TensorNotFed] = (Reading("y") with { Features = default }, Copy(Make.Float, -1)),
        [RuleIds.ElementDiffers] = (Reading("y"), Copy(Double, -1)),
        [RuleIds.RankDiffers] = (Reading("y"), Copy(Make.Float, -1, 1, 1)),
        [RuleIds.WidthDiffers] = (Reading("y"), Copy(Make.Float, -1, 3)),
        [RuleIds.TextAgainstNumbers] = (Reading("y"), Copy(Text, -1)),
        [RuleIds.TensorKindDiffers] = (Reading("map"), Classifier("NONE", zipped: true)),
        [RuleIds.LabelTypeDiffers] = (Labelled(ElementType.Bool), Classifier("NONE")),
        [RuleIds.ClassIndexOutOfRange] = (Reading("scores") with { Outputs = EquatableArray.Of(Output("scores") with { Index = 2 }) }, Classifier("NONE")),
        [RuleIds.ClassNamesDiffer] = (Labelled(ElementType.String, "no", "Yes"), Classifier("NONE")),
        [RuleIds.CategoryUnknownToModel] = (Choosing("de", "ch"), OneHot("de", "ch ")),
        [RuleIds.CategoryUnknownToContract] = (Choosing("de"), OneHot("de", "ch")),
        [RuleIds.NotAProbability] = (
            Reading("scores") with { Outputs = EquatableArray.Of(Output("scores") with { Index = 1, Meaning = ScoreKind.Probability }) }, Classifier("NONE")),
        [RuleIds.BatchIsOneRow] = (Reading("y"), Copy(Make.Float, 1)),
    };

    public static TheoryData<string> Rules => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task TheModelSaysWhatItsSignatureSays(string rule)
    {
        var (contract, model) = Cases[rule];
        await using var engine = OnnxModelEngine.Open(model.Bytes, NoTrial);
        var committed = SignatureText.Read(SignatureText.Write(model.Model().ToSignature(new FileDigest("", engine.Signature.Digest)))).Signature!;

        var live = Differences(contract, committed);

        Assert.Contains(live, difference => difference.Rule == rule);
        Assert.Equal(live, Differences(contract, engine.Signature));
    }

    [Fact]
    public void EveryRuleOfADifferenceIsTried() => Assert.Equal(
        ModelRules.All.Select(rule => rule.Id)
            .Except([RuleIds.OperatorSetTooNew, RuleIds.ModelNotInBuild, RuleIds.SignatureNotReadable], StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
        Cases.Keys.Order(StringComparer.Ordinal));

    private static EquatableArray<SignatureDifference> Differences(ModelContract contract, ModelSignature signature) =>
        SignatureVerifier.Compare(contract, TensorPlan.Of(contract), signature);

    private static ModelContract Reading(string output) => new()
    {
        Id = "m", Version = "1.0.0",
        Features = EquatableArray.Of(new FeatureContract { Name = "x", Type = ElementType.Float32 }),
        Outputs = EquatableArray.Of(Output(output)),
    };

    private static ModelContract Labelled(ElementType type, params string[] labels) => Reading("label") with
    {
        Outputs = EquatableArray.Of(Output("label") with { Type = type, Labels = labels.Select(label => new Category(label)).ToEquatableArray() }),
    };

    private static ModelContract Choosing(params string[] categories) => Reading("y") with
    {
        Features = EquatableArray.Of(new FeatureContract
        {
            Name = "x", Type = ElementType.String, Categories = categories.Select(category => new Category(category)).ToEquatableArray(),
        }),
    };

    private static OutputContract Output(string name) => new() { Name = name, Type = ElementType.Float32 };

    private static Proto Copy(int element, params long[] shape) => Make.Model(new Proto()
        .Message(1, Make.Node("Identity", "x", "y"))
        .Message(11, Make.Value("x", element, shape))
        .Message(12, Make.Value("y", element, shape)));

    private static Proto OneHot(params string[] categories)
    {
        var list = new Proto().Text(1, "cats_strings").Varint(20, Text);
        foreach (var category in categories)
            list.Text(9, category);
        return Model(new Proto()
            .Message(1, Make.Node("OneHotEncoder", "x", "y", Ml).Message(5, list))
            .Message(11, Make.Value("x", Text, -1)).Message(12, Make.Value("y", Make.Float, -1, categories.Length)));
    }

    // Two classes, "no" and "yes", of one number.
    private static Proto Classifier(string transform, bool zipped = false)
    {
        var node = new Proto().Text(1, "x").Text(2, "label").Text(2, "scores").Text(4, "LinearClassifier").Text(7, Ml)
            .Message(5, Labels())
            .Message(5, new Proto().Text(1, "coefficients").Single(7, 1f).Single(7, -1f).Varint(20, 6))
            .Message(5, new Proto().Text(1, "intercepts").Single(7, 0f).Single(7, 0f).Varint(20, 6))
            .Message(5, new Proto().Text(1, "post_transform").Text(4, transform).Varint(20, 3));
        var graph = new Proto().Message(1, node);
        if (zipped)
            graph.Message(1, Make.Node("ZipMap", "scores", "map", Ml).Message(5, Labels()));
        graph.Message(11, Make.Value("x", Make.Float, -1, 1)).Message(12, Make.Value("label", Text, -1));
        graph = zipped
            ? graph.Message(12, new Proto().Text(1, "map").Message(2, Map()))
            : graph.Message(12, Make.Value("scores", Make.Float, -1, 2));
        return Model(graph);
    }

    private static Proto Labels() => new Proto().Text(1, "classlabels_strings").Text(9, "no").Text(9, "yes").Varint(20, Text);

    // A sequence of maps of text to float32.
    private static Proto Map() => new Proto().Message(4, new Proto().Message(
        1, new Proto().Message(5, new Proto().Varint(1, Text).Message(2, new Proto().Message(1, new Proto().Varint(1, Make.Float))))));

    private static Proto Model(Proto graph) => Make.Model(graph).Message(8, Make.OperatorSet(Ml, 3));
}
