using System;
using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Contracts.Verification;
using static ContractsSdk.Contracts.Tests.Sample;
using static ContractsSdk.Contracts.Tests.Verification.Compared;

namespace ContractsSdk.Contracts.Tests.Verification;

/// <summary>Every difference has its rule and names the member it is about.</summary>
public class ModelRuleTests
{
    private static readonly ModelContract Packed = Contract(
        Feature("age", slot: 0) with { Tensor = "t" }, Feature("amount", slot: 1) with { Tensor = "t" });

    [Fact]
    public void ATensorThatIsMissingAndOneThatIsNotFed() => Assert.Equal(
        ["MC410 age/", "MC411 /", "MC410 /score"],
        Rules(
            Contract(Feature("age")) with { Outputs = EquatableArray.Of(Output("score")) },
            [Tensor("other", ElementType.Float32, -1)], []));

    [Theory]
    [InlineData("MC412", ElementType.Float64, -1L)]
    [InlineData("MC413", ElementType.Float32, -1L, 1L, 1L)]
    [InlineData("MC414", ElementType.Float32, -1L, 3L)]
    [InlineData("MC415", ElementType.String, -1L)]
    public void AnInputOfOneFeatureIsAboutThatFeature(string rule, ElementType element, params long[] shape) =>
        Assert.Equal([rule + " age/"], Rules(Contract(Feature("age")), [Tensor("age", element, shape)], []));

    [Fact]
    public void ABatchOfOneRowIsSaidOnce() => Assert.Equal(
        ["MC423 /"], Rules(Contract(Feature("a"), Feature("b")), [Tensor("a", ElementType.Float32, 1), Tensor("b", ElementType.Float32, 1, 1)], []));

    [Fact]
    public void ATensorOfSeveralFeaturesIsAboutNoneOfThem() =>
        Assert.Equal(["MC414 /"], Rules(Packed, [Tensor("t", ElementType.Float32, -1, 5)], []));

    [Theory]
    [InlineData("MC412", ElementType.Float64, -1L)]
    [InlineData("MC414", ElementType.Float32, -1L, 2L)]
    [InlineData("MC415", ElementType.String, -1L)]
    public void AnOutputIsAboutItsReader(string rule, ElementType element, params long[] shape) =>
        Assert.Equal([rule + " /score"], Rules(Predicting(Output("score")), [], [Tensor("score", element, shape)]));

    [Fact]
    public void OfSeveralReadersTheOneThatGoesTooFar() => Assert.Equal(
        ["MC418 /high"],
        Rules(
            Predicting(Output("high") with { Tensor = "p", Index = 2 }, Output("low") with { Tensor = "p", Index = 0 }), [],
            [Tensor("p", ElementType.Float32, -1, 2)]));

    [Fact]
    public void AMapAndATensorAreOfAnotherKind() =>
        Assert.Equal(["MC416 /p"], Rules(Predicting(Output("p")), [], [Map("p", 0L, 1L)]));

    [Fact]
    public void ALabelOfAnotherType() => Assert.Equal(
        ["MC417 /label"], Rules(Predicting(Output("label", ElementType.Bool)), [], [Tensor("label", ElementType.String, -1)]));

    [Fact]
    public void EveryRuleOfADifferenceIsInTheTable() => Assert.All(
        typeof(RuleIds).GetFields().Select(field => (string)field.GetRawConstantValue()!)
            .Where(id => id.StartsWith("MC41", StringComparison.Ordinal) || id.StartsWith("MC42", StringComparison.Ordinal)),
        id => Assert.Equal(id, ModelRules.Of(id).Id));

    [Fact]
    public void AMessageIsTheLineWithoutItsRule()
    {
        var difference = new SignatureDifference(RuleIds.WidthDiffers, "input 'x'", "[N, 2]", "[N, 3]", "slots: 0 'a'");

        Assert.Equal("input 'x': expected [N, 2], found [N, 3] (slots: 0 'a')", difference.Message);
        Assert.Equal("MC414 " + difference.Message, difference.ToString());
        Assert.Equal(RuleLevel.Error, difference.Level);
    }

    private static string[] Rules(ModelContract contract, TensorSignature[] inputs, TensorSignature[] outputs) =>
        [.. SignatureVerifier
            .Compare(contract, TensorPlan.Of(contract), new() { Inputs = EquatableArray.Of(inputs), Outputs = EquatableArray.Of(outputs), Digest = "" })
            .Select(difference => $"{difference.Rule} {difference.Feature}/{difference.Output}")];
}
