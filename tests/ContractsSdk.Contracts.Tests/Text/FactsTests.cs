using System;
using System.Linq;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;
using static ContractsSdk.Contracts.Tests.Sample;

namespace ContractsSdk.Contracts.Tests.Text;

/// <summary>How every fact is spelled, and that it is read back.</summary>
public class FactsTests
{
    [Fact]
    public void OfAContract()
    {
        Says(
            Contract() with
            {
                Purpose = "block, or review",
                RiskTier = "high",
                Documentation = "https://cards/fraud",
                ReviewBy = "2027-01-31",
                Model = "models/fraud.onnx",
                Batch = false,
                Fallback = FallbackReasons.Timeout | FallbackReasons.OpenCircuit,
            },
            """
            contract batch = false
            contract documentation = https://cards/fraud
            contract fallback = timeout open-circuit
            contract id = fraud-detector
            contract purpose = "block, or review"
            contract review-by = 2027-01-31
            contract risk-tier = high
            contract rules = 2026.1
            contract version = 1.2.0
            model path = models/fraud.onnx
            """);
    }

    [Fact]
    public void EveryFallbackReasonHasAWord() => SaysToo(
        Contract() with { Fallback = FallbackReasons.All },
        "contract fallback = violation timeout open-circuit limit engine-failure bad-output not-loaded forced");

    [Fact]
    public void OfANumber() => SaysToo(
        Contract(Feature("x", ElementType.Int32, slot: 3) with
        {
            Nullable = true,
            Tensor = "all",
            Element = ElementType.Float64,
            Outside = Outside.Clamp,
            Sensitive = true,
            Range = new(new(ElementType.Int32, "-1"), new(ElementType.Int32, "5"), MaximumIsExclusive: true),
            Missing = new(ElementType.Int32, "0"),
            Description = "How \"many\".",
            Unit = "m/s²",
        }),
        """
        in x description = "How \"many\"."
        in x element = float64
        in x exclusive = maximum
        in x missing = 0
        in x null
        in x outside = clamp
        in x range = -1 5
        in x sensitive
        in x slot = 3
        in x tensor = all
        in x type = int32
        in x unit = "m/s²"
        """);

    [Fact]
    public void OfAText() => SaysToo(
        Contract(Feature("x", ElementType.String) with
        {
            Length = new(1, null),
            Pattern = "[a-z]+",
            Missing = TextValue(""),
            Categories = Categories("a", "b"),
            Encoding = FeatureEncoding.Ordinal,
            Unknown = Unknown.Other,
            Other = TextValue("b"),
        }),
        """
        in x category = a
        in x category = b
        in x encode = ordinal
        in x length = 1 *
        in x missing = ""
        in x other = b
        in x pattern = "[a-z]+"
        in x type = string
        in x unknown = other
        """);

    [Fact]
    public void OfAnEnum() => SaysToo(
        Contract(Feature("channel", ElementType.Enum) with
        {
            Categories = EquatableArray.Of<Category>(new("Chip", 1), new("Online", -10)),
            Encoding = FeatureEncoding.OneHot,
        }),
        """
        in channel category = Chip 1
        in channel category = Online -10
        in channel encode = one-hot
        in channel type = enum
        in channel unknown = reject
        """);

    [Fact]
    public void OfAConstant() => SaysToo(
        Contract() with { Constants = EquatableArray.Of(new ConstantContract("Label", new(ElementType.Bool, "false"))) },
        """
        constant Label type = bool
        constant Label value = false
        """);

    [Fact]
    public void OfAnOutput() => SaysToo(
        Predicting(Output("probability") with
        {
            Tensor = "probabilities",
            Element = ElementType.Float64,
            Index = 1,
            Meaning = ScoreKind.Margin,
            ClrName = "Probability",
            Range = new(new(ElementType.Float32, "0"), new(ElementType.Float32, "1"), MinimumIsExclusive: true, MaximumIsExclusive: true),
        }),
        """
        clr probability out = Probability
        out probability element = float64
        out probability exclusive = minimum maximum
        out probability index = 1
        out probability meaning = margin
        out probability range = 0 1
        out probability tensor = probabilities
        out probability type = float32
        """);

    [Fact]
    public void OfWhatAnOutputMeans() => SaysToo(
        Predicting(Output("score") with
        {
            Positive = "fraud",
            Threshold = new(ElementType.Float32, "0.7"),
            Deprecated = true,
            LabelsOpen = true,
            Labels = Categories("a"),
            FormerNames = EquatableArray.Of("a score", "points"),
            Unit = "EUR",
        }),
        """
        out score deprecated
        out score former = "a score"
        out score former = points
        out score label = a
        out score open
        out score positive = fraud
        out score threshold = 0.7
        out score type = float32
        out score unit = EUR
        """);

    [Fact]
    public void OfAFeaturesHistory() => SaysToo(
        Contract(Feature("x") with { FormerNames = EquatableArray.Of("a x", "y"), Window = "7 days", Deprecated = true }) with
        {
            Retired = EquatableArray.Of(new RetiredFeature("device id", "1.1.0")),
        },
        """
        in x deprecated
        in x former = "a x"
        in x former = y
        in x type = float32
        in x window = "7 days"
        retired "device id" in = 1.1.0
        """);

    [Fact]
    public void OfTheShapesOfTypes() => SaysToo(
        Contract() with
        {
            FeaturesShape = new("record-class", EquatableArray.Of("Amount", "Merchant")),
            PredictionShape = new("struct", default),
        },
        """
        clr features = record-class Amount Merchant
        clr prediction = struct
        """);

    [Fact]
    public void OfTheModel() => SaysToo(Contract() with { ModelDigest = "9f2c" }, "model sha256 = 9f2c");

    [Fact]
    public void OfAVector() => SaysToo(
        Predicting(Output("scores") with { Vector = true, Length = 2, Labels = Categories("no", "a yes") }),
        """
        out scores label = no
        out scores label = "a yes"
        out scores length = 2
        out scores type = float32
        out scores vector
        """);

    [Fact]
    public void ATypeIsWrittenWhereItIsNotTheFieldsOwn() => SaysToo(
        Contract(Feature("x") with
        {
            Missing = new(ElementType.String, "?"),
            Range = new(new(ElementType.Int32, "0"), new(ElementType.Float32, "1")),
        }) with
        {
            Outputs = EquatableArray.Of(
                Output("fraud", ElementType.Bool) with { True = TextValue("1") },
                Output("p") with { Key = new(ElementType.Int64, "1") }),
        },
        """
        in x missing = string "?"
        in x outside = reject
        in x range = int32 0 float32 1
        in x type = float32
        out fraud true = string 1
        out fraud type = bool
        out p key = int64 1
        out p type = float32
        """);

    [Fact]
    public void ANameAloneIsALine() => SaysToo(
        Contract(Feature("x", ElementType.Unspecified)) with { Outputs = EquatableArray.Of(Output("y", ElementType.Unspecified)) },
        """
        in x type = unspecified
        out y type = unspecified
        """);

    [Fact]
    public void NamesAreOrderedOrdinallyAndQuotedOnlyWhereTheyMust() => SaysToo(
        Contract(Feature(""), Feature("Z"), Feature("a b"), Feature("a.b"), Feature("é")),
        """
        in "" type = float32
        in Z type = float32
        in "a b" type = float32
        in a.b type = float32
        in "é" type = float32
        """);

    [Fact]
    public void HiddenCharactersAreEscaped() => SaysToo(
        Contract(Feature("a\u202eb\\\"\n\u200b\ud800\uffff😀")),
        """
        in "a\u202eb\\\"\u000a\u200b\ud800\uffff😀" type = float32
        """);

    [Fact]
    public void WhatIsHiddenIsAFixedTable()
    {
        (int First, int Last)[] table =
        [
            (0, 0x1f), (0x7f, 0x9f), (0xad, 0xad), (0x61c, 0x61c), (0x180e, 0x180e), (0x200b, 0x200f), (0x2028, 0x202e),
            (0x2060, 0x206f), (0xd800, 0xdfff), (0xfeff, 0xfeff), (0xfff9, 0xffff),
        ];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var isHidden = Array.Exists(table, range => c >= range.First && c <= range.Last);
            var text = ContractText.Write(Contract() with { Owner = " " + (char)c });
            Assert.True(isHidden == text.Contains($"= \" \\u{c:x4}\"", StringComparison.Ordinal), $"{c:x4}");
        }
    }

    [Fact]
    public void HalfWrittenContractsAreWritten() => Assert.NotEmpty(ContractText.Write(Contract(Feature(null!)) with
    {
        Id = null!,
        Constants = EquatableArray.Of(new ConstantContract("x", default)),
        Outputs = EquatableArray.Of(
            Output("y") with { Meaning = (ScoreKind)99, Labels = EquatableArray.Of(default(Category)), Key = default(ContractValue) }),
    }));

    [Fact]
    public void CategoriesWithoutAnEncodingAreASet()
    {
        var contract = Contract(Feature("x", ElementType.String) with { Categories = Categories("b", "a") });

        var text = ContractText.Write(contract);

        Assert.Contains("in x category = a\nin x category = b\n", text, StringComparison.Ordinal);
        Assert.Equal(ContractOrder.Sorted(contract), ContractText.Read(text).Contract);
    }

    // The facts of the contract itself are left out of what is expected.
    private static void SaysToo(ModelContract contract, string lines) => Says(contract, lines, line => line.StartsWith(
        "contract ", StringComparison.Ordinal) && !line.StartsWith("contract fallback", StringComparison.Ordinal));

    private static void Says(ModelContract contract, string lines, Predicate<string>? except = null)
    {
        var text = ContractText.Write(contract);
        var written = text.Split('\n').Skip(1).Where(line => except?.Invoke(line) != true);

        Assert.Equal(lines + "\n", string.Join('\n', written));
        var result = ContractText.Read(text);
        Assert.Empty(result.Errors);
        Assert.Equal(contract, result.Contract);
    }
}
