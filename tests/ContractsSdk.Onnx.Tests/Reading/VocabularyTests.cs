using System;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Reading;

public sealed class VocabularyTests
{
    private const string Ml = "ai.onnx.ml";
    private const int Text = 8;

    [Fact]
    public void OfTheModelWithTexts()
    {
        var model = Making.Reading.Model(ModelFiles.Bench("e_strings"));

        Assert.Equal(
            [("num", 0), ("country", 20), ("plan", 4)], model.Inputs.Select(input => (input.Name, input.Categories.Count)));
        Assert.Equal(["basic", "silver", "gold", "platinum"], model.Inputs[2].Categories.Select(category => category.Text));
        Assert.All(model.Outputs, output => Assert.Equal([ContractValue.Of(0L), ContractValue.Of(1L)], output.Labels));
    }

    [Fact]
    public void AZipMapsLabelsAreTheKeysOfItsMap()
    {
        var outputs = Making.Reading.Model(ModelFiles.Bench("f_zipmap")).Outputs;

        Assert.Equal([ContractValue.Of(0L), ContractValue.Of(1L)], outputs[0].Labels);
        Assert.Equal(outputs[0].Labels, outputs[1].Keys);
    }

    [Theory]
    [InlineData("TreeEnsembleClassifier", "classlabels_strings")]
    [InlineData("LinearClassifier", "classlabels_strings")]
    [InlineData("SVMClassifier", "classlabels_strings")]
    [InlineData("ZipMap", "classlabels_strings")]
    [InlineData("LabelEncoder", "values_strings")]
    [InlineData("LabelEncoder", "classes_strings")]
    [InlineData("CategoryMapper", "cats_strings")]
    public void LabelsReachAnOutputThroughWhatOnlyCarriesThem(string name, string attribute)
    {
        var graph = new Proto()
            .Message(1, Make.Node("Identity", "b", "label"))
            .Message(1, Make.Node("Reshape", "a", "b").Text(1, "shape"))
            .Message(1, Node(name, "x", "a", attribute, "no", "yes"))
            .Message(11, Make.Value("x", Make.Int64, -1))
            .Message(12, Make.Value("label", Text, -1));

        Assert.Equal([ContractValue.Of("no"), ContractValue.Of("yes")], Model(graph).Outputs[0].Labels);
    }

    [Theory]
    [InlineData("OneHotEncoder", "cats_strings")]
    [InlineData("LabelEncoder", "keys_strings")]
    [InlineData("LabelEncoder", "classes_strings")]
    [InlineData("CategoryMapper", "cats_strings")]
    [InlineData("DictVectorizer", "string_vocabulary")]
    public void CategoriesReachAnInputThroughWhatOnlyCarriesIt(string name, string attribute)
    {
        var graph = new Proto()
            .Message(1, Node(name, "b", "c", attribute, "de", "fr"))
            .Message(1, Make.Node("Squeeze", "x", "b"))
            .Message(11, Make.Value("x", Text, -1, 1))
            .Message(12, Make.Value("c", Make.Float, -1));

        Assert.Equal([ContractValue.Of("de"), ContractValue.Of("fr")], Model(graph).Inputs[0].Categories);
    }

    [Fact]
    public void NumbersMayBePackedOrNotAndTheirNameMayComeLast()
    {
        var attribute = new Proto().Varint(8, 3).Packed(8, 1, -1).Varint(20, 7).Text(1, "cats_int64s");
        var graph = new Proto()
            .Message(1, Make.Node("OneHotEncoder", "x", "y", Ml).Message(5, attribute))
            .Message(11, Make.Value("x", Make.Int64, -1)).Message(12, Make.Value("y", Make.Float, -1));

        Assert.Equal([3L, 1L, -1L], Model(graph).Inputs[0].Categories.Select(category => long.Parse(category.Text, null)));
    }

    [Fact]
    public void AMapperOfTextsToNumbersIsReadInTheDirectionItIsUsed()
    {
        var mapper = Node("CategoryMapper", "x", "y", "cats_strings", "de", "fr")
            .Message(5, new Proto().Text(1, "cats_int64s").Packed(8, 10, 20));
        var graph = new Proto().Message(1, mapper)
            .Message(11, Make.Value("x", Text, -1)).Message(12, Make.Value("y", Make.Int64, -1));

        var model = Model(graph);

        Assert.Equal([ContractValue.Of("de"), ContractValue.Of("fr")], model.Inputs[0].Categories);
        Assert.Equal([ContractValue.Of(10L), ContractValue.Of(20L)], model.Outputs[0].Labels);
    }

    [Fact]
    public void TensorsOfKeysAndValuesAreRead()
    {
        var keys = new Proto().Text(1, "keys_tensor").Message(5, new Proto().Varint(2, Text).Text(6, "no").Text(6, "yes"));
        var values = new Proto().Text(1, "values_tensor").Message(5, new Proto().Varint(2, Make.Int64).Packed(7, 0, 1));
        var graph = new Proto().Message(1, Make.Node("LabelEncoder", "x", "y", Ml).Message(5, keys).Message(5, values))
            .Message(11, Make.Value("x", Text, -1)).Message(12, Make.Value("y", Make.Int64, -1));

        var model = Model(graph);

        Assert.Equal(["no", "yes"], model.Inputs[0].Categories.Select(value => value.Text));
        Assert.Equal(["0", "1"], model.Outputs[0].Labels.Select(value => value.Text));
    }

    [Fact]
    public void NobodyIsBelievedWhereTwoDisagree()
    {
        var graph = new Proto()
            .Message(1, Node("OneHotEncoder", "x", "a", "cats_strings", "de"))
            .Message(1, Node("OneHotEncoder", "x", "b", "cats_strings", "fr"))
            .Message(11, Make.Value("x", Text, -1, 2)).Message(12, Make.Value("b", Make.Float, -1));

        Assert.Empty(Model(graph).Inputs[0].Categories);
    }

    [Fact]
    public void WhatChangesValuesEndsTheWalk()
    {
        var graph = new Proto()
            .Message(1, Make.Node("StringNormalizer", "x", "a"))
            .Message(1, Node("OneHotEncoder", "a", "b", "cats_strings", "de"))
            .Message(11, Make.Value("x", Text, -1)).Message(12, Make.Value("b", Make.Float, -1));

        Assert.Empty(Model(graph).Inputs[0].Categories);
    }

    [Fact]
    public void AListNobodyReadsIsLeftOut()
    {
        var limits = new OnnxLimits { VocabularyLength = 2 };
        var model = Graph(Node("OneHotEncoder", "x", "y", "cats_strings", "a", "b", "c"));

        Assert.Empty(Making.Reading.Read(model.Bytes, limits).Model!.Inputs[0].Categories);
        Assert.Equal(3, model.Model().Inputs[0].Categories.Count);
    }

    [Theory]
    [InlineData("locale", "de_DE.UTF-8", "de_DE.UTF-8")]
    [InlineData("case_change_action", "LOWER", "en_US")]
    [InlineData("case_change_action", "NONE", null)]
    public void ALocaleIsNeededWhereLettersChange(string attribute, string value, string? locale)
    {
        var node = Make.Node("StringNormalizer", "x", "y").Message(5, new Proto().Text(1, attribute).Text(4, value));

        Assert.Equal(locale is null ? [] : [locale], Graph(node).Model().Locales);
        Assert.Equal(locale is null ? [] : [locale], Graph(Make.If(new Proto().Message(1, node))).Model().Locales);
    }

    [Fact]
    public void LongChainsAndManyNodesTakeNoLongerThanReading()
    {
        var graph = new Proto().Message(11, Make.Value("v0", Text, -1));
        for (var i = 0; i < 20_000; i++)
            graph.Message(1, Make.Node("Identity", "v" + i, "v" + (i + 1))).Message(1, Node("OneHotEncoder", "v" + i, "o" + i, "cats_strings", "a"));
        var bytes = Bytes(graph);
        var start = TimeProvider.System.GetTimestamp();

        Making.Reading.Read(bytes);

        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static Proto Node(string name, string input, string output, string attribute, params string[] values)
    {
        var list = new Proto().Text(1, attribute);
        foreach (var value in values)
            list.Text(9, value);
        return Make.Node(name, input, output, Ml).Message(5, list);
    }

    private static Proto Graph(Proto node) => Make.Model(new Proto().Message(1, node)
        .Message(11, Make.Value("x", Text, -1)).Message(12, Make.Value("y", Make.Float, -1))).Message(8, Make.OperatorSet(Ml, 3));

    private static OnnxModel Model(Proto graph) => Making.Reading.Model(Bytes(graph));

    private static byte[] Bytes(Proto graph) => Make.Model(graph).Message(8, Make.OperatorSet(Ml, 3)).Bytes;
}
