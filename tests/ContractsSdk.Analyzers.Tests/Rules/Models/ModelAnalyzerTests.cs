using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Analyzers.Tests.Rules.Releases;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Analyzers.Tests.Rules.Models;

/// <summary>A model is held against the types while they are typed, on the member concerned.</summary>
public sealed class ModelAnalyzerTests
{
    private const string Source = """
        [ModelContract("fraud-detector", "1.0.0", Model = "models/fraud.onnx")]
        public sealed partial class Client : ModelClient<Payment, Verdict>;

        [Features]
        public sealed record Payment
        {
            [Feature("amount")]
            public required float Amount { get; init; }

            [Feature("country"), AllowedValues("at", "de"), Verbatim]
            public required string Country { get; init; }
        }

        [Prediction]
        public readonly record struct Verdict
        {
            [Output("label", True = "fraud")]
            public required bool IsFraud { get; init; }

            [Output("scores", Index = 1, Meaning = ScoreKind.Probability)]
            public required float Score { get; init; }
        }
        """;

    private static readonly string Digest = new('a', 64);

    private static readonly string Signature = $"""
        signature 1
        in amount position = 0
        in amount shape = <N> 1
        in amount type = float32
        in country category = at
        in country category = de
        in country position = 1
        in country shape = <N> 1
        in country type = string
        model digest = {Digest}
        opset ai.onnx version = 17
        out label label = fraud
        out label label = no
        out label position = 0
        out label shape = <N>
        out label type = string
        out scores meaning = probability
        out scores position = 1
        out scores shape = <N> 2
        out scores type = float32

        """.ReplaceLineEndings("\n");

    [Fact]
    public async Task IsSilentWhereTheModelServes() => Assert.Empty(await ModelRun.Said(Source, Signature));

    public static TheoryData<string, string, string> Differences => new()
    {
        {
            "in amount shape = <N> 1", "in amount shape = <N> 3",
            "Error MC414 on Amount: input 'amount': expected [N] or [N, 1], found [N, 3] (features share a tensor by Tensor = … and Slot)"
        },
        {
            "in amount shape = <N> 1", "in amount shape = <N> 1 1",
            "Error MC413 on Amount: input 'amount': expected [N] or [N, 1], found [N, 1, 1]"
        },
        {
            "in amount type = float32", "in amount type = float64",
            "Error MC412 on Amount: input 'amount': expected float32, found float64 (state Element = ElementType.Float64: values are converted)"
        },
        { "in amount type = float32", "in amount type = string", "Error MC415 on Amount: input 'amount': expected float32, found string" },
        {
            "in amount shape = <N> 1", "in amount shape = 1 1",
            "Info MC423 on Model = \"models/fraud.onnx\": input 'amount': expected any number of rows, found [1, 1] " +
                "(batches run row by row, unless the model takes more than it declares)"
        },
        {
            "in country category = at", "in country category = AT",
            "Warning MC420 on Country: input 'country': expected categories the model was trained on, found 'at' (did you mean 'AT'?)"
        },
        {
            "in country category = at", "in country category = at\nin country category = fr",
            "Info MC421 on Country: input 'country': expected 'at', 'de', found also 'fr' " +
                "(what the contract does not list is refused before the model could answer)"
        },
        { "out scores shape = <N> 2", "out scores shape = <N> 1", "Error MC418 on Score: output 'scores': expected at least 2 elements a row for 'scores', found 1 element a row" },
        {
            "out scores type = float32", "out scores kind = map-sequence\nout scores type = float32",
            "Error MC416 on Score: output 'scores': expected a tensor, found a sequence of maps (an element of a map is read with Key)"
        },
        {
            "out scores meaning = probability", "out scores meaning = margin",
            "Error MC422 on Score: output 'scores': expected a probability, found a margin " +
                "(export the model with probabilities, or state Meaning = ScoreKind.Margin)"
        },
        {
            "out label label = fraud", "out label label = Fraud",
            "Error MC419 on IsFraud: output 'label': expected the class 'fraud', which means true, found 'Fraud', 'no' (did you mean 'Fraud'?)"
        },
        {
            "opset ai.onnx version = 17", "opset ai.onnx version = 99",
            "Warning MC424 on Model = \"models/fraud.onnx\": operators 'ai.onnx': expected at most version 26, found 99 " +
                "(export the model for an older version, or update the engine)"
        },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task SpeaksOnTheMemberConcerned(string line, string changed, string said) =>
        Assert.Equal([said], Without("MC420", said, await ModelRun.Said(Source, Signature.Replace(line, changed, StringComparison.Ordinal))));

    [Fact]
    public async Task ALabelOfAnotherTypeIsSaidOnItsMember() => Assert.Equal(
        ["Error MC417 on IsFraud: output 'label': expected string, found int64 (a label that is an index is declared with Element = ElementType.Int64 and its labels)"],
        await ModelRun.Said(Source, Signature
            .Replace("out label type = string", "out label type = int64", StringComparison.Ordinal)
            .Replace("out label label = fraud\n", "", StringComparison.Ordinal).Replace("out label label = no\n", "", StringComparison.Ordinal)));

    [Fact]
    public async Task ARenamedTensorIsMissingAndNotFed() => Assert.Equal(
        [
            "Error MC410 on Amount: input 'amount': expected an input of this name, found none (did you mean 'Amount'?)",
            "Error MC411 on Model = \"models/fraud.onnx\": input 'Amount': expected nothing, found float32 [N, 1] (is it the contract's 'amount'?)",
        ],
        await ModelRun.Said(Source, Signature.Replace("in amount", "in Amount", StringComparison.Ordinal)));

    [Fact]
    public async Task AModelThatIsNotInTheBuildIsSaidWithTheNearest() => Assert.Equal(
        ["Warning MC425 on Model = \"models/frau.onnx\": model 'models/frau.onnx': expected a ContractModel item with this path or Link, " +
            "found none (did you mean 'models/fraud.onnx'?)"],
        await ModelRun.Said(Source.Replace("models/fraud", "models/frau", StringComparison.Ordinal), Signature));

    [Theory]
    [InlineData("models/churn-v7.onnx")]
    [InlineData("other/churn-v7.onnx", "MC425")]
    [InlineData("models/churn-v7.ort", "MC425")]
    public async Task AModelThatIsNotOnThisMachineIsNoMistake(string path, params string[] said) => Assert.Equal(
        said, (await ModelRun.Found(Source.Replace("models/fraud.onnx", path, StringComparison.Ordinal), Signature, ModelRun.Config))
            .Select(diagnostic => diagnostic.Id));

    [Fact]
    public async Task WithoutTheBuildsListNobodyIsAccused() =>
        Assert.Empty(await ModelRun.Said(Source.Replace("models/fraud", "models/frau", StringComparison.Ordinal), Signature, config: null));

    [Fact]
    public async Task WithoutASignatureThereIsSilence() => Assert.Empty(await ModelRun.Said(Source, signature: null));

    [Fact]
    public async Task ASignatureThatCannotBeReadIsSaidAtItsLine() => Assert.Equal(
        ["Error MC426 in models/fraud.onnx.signature:2: The signature cannot be read: '<<<<<<<' is left over from a merge; " +
            "delete it, and build"],
        (await ModelRun.Said(Source, Signature.Replace("signature 1\n", "signature 1\n<<<<<<< HEAD\n", StringComparison.Ordinal))).Take(1));

    [Fact]
    public async Task ADeclarationThatDoesNotHoldIsNotHeldAgainstAModel() => Assert.Empty(
        await ModelRun.Said(Source.Replace("float Amount", "System.IO.Stream Amount", StringComparison.Ordinal), Signature));

    // The model's digest comes from its signature, so that changes are judged together with the model while they are typed.
    [Fact]
    public async Task AReleasedVersionWithAnotherModelIsSaid()
    {
        var released = Release(Source);

        Assert.Empty(await Compared(Source, released, Signature));
        Assert.Equal(["Error MC401"], await Compared(Source, released, Signature.Replace(Digest, new('b', 64), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AnEncodingThatChangedForTheSameModelIsSaid()
    {
        var optional = Source.Replace("required float Amount", "float? Amount", StringComparison.Ordinal);
        var (before, after) = (Missing(optional, "1f"), Missing(optional, "2f").Replace("1.0.0", "2.0.0", StringComparison.Ordinal));

        Assert.Equal(["Error MC403"], await Compared(after, Release(before), Signature));
        Assert.DoesNotContain("Error MC403", await Compared(after, Release(before), Signature.Replace(Digest, new('b', 64), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AWidenedFeatureOfTheSameModelIsSaid()
    {
        var after = Source.Replace("\"at\", \"de\"", "\"at\", \"de\", \"ch\"", StringComparison.Ordinal).Replace("1.0.0", "1.1.0", StringComparison.Ordinal);
        var signature = Signature.Replace("in country category = de", "in country category = de\nin country category = ch", StringComparison.Ordinal);

        Assert.Equal(["Warning MC405"], await Compared(after, Release(Source), signature));
    }

    private static string Missing(string source, string value) =>
        source.Replace("[Feature(\"amount\")]", $"[Feature(\"amount\", Missing = {value})]", StringComparison.Ordinal);

    private static BaselineText[] Release(string source)
    {
        var contract = ContractText.Read(ContractText.Write(LoadedClient.Of(source).Contract)).Contract! with { ModelDigest = Digest };
        var frozen = new FrozenContract(contract, null, default).Write();
        return [new("1.0.0.contract", frozen), new("released.txt", new ReleasedLine("1.0.0", FrozenContract.DigestOf(frozen)).Write())];
    }

    private static async Task<IEnumerable<string>> Compared(string source, BaselineText[] released, string signature) =>
        (await ModelRun.Found(source, signature, ModelRun.Config, [.. released]))
            .Where(diagnostic => diagnostic.Id.StartsWith("MC40", StringComparison.Ordinal) || diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id}").Order(StringComparer.Ordinal);

    // A category under another name is one the model never saw and one the contract does not know.
    private static IEnumerable<string> Without(string rule, string said, IEnumerable<string> all) =>
        said.Contains(rule, StringComparison.Ordinal) ? all.Where(one => !one.Contains("MC421", StringComparison.Ordinal)) : all;
}
