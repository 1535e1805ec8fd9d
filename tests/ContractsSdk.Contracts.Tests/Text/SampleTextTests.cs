using System;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Tests.Text;

public class SampleTextTests
{
    // The sample of the design, with the two lines without which a range is not said in full.
    private const string Text = """
        contracts 1
        clr amount in = Amount
        contract id = fraud-detector
        contract owner = payments-risk
        contract rules = 2026.1
        contract version = 1.2.0
        in "account age" missing = 30
        in "account age" outside = reject
        in "account age" range = 0 36500
        in "account age" slot = 4
        in amount outside = reject
        in amount range = 0 50000
        in amount required
        in amount type = float32
        in amount unit = EUR
        in merchant category = grocery
        in merchant category = travel
        in merchant encode = one-hot
        in merchant unknown = all-zero
        out probabilities index = 1
        out probabilities meaning = probability

        """;

    [Fact]
    public void IsReadAndWrittenBackByteForByte() => Assert.Equal(Text, ContractText.Write(Read(Text)));

    [Fact]
    public void SaysWhatItSays()
    {
        var contract = Read(Text);

        Assert.Equal(("fraud-detector", "1.2.0", "payments-risk"), (contract.Id, contract.Version, contract.Owner));
        Assert.Equal(
            [
                new FeatureContract
                {
                    Name = "account age", Type = ElementType.Unspecified, Missing = new(ElementType.Unspecified, "30"), Slot = 4,
                    Range = new(new(ElementType.Unspecified, "0"), new(ElementType.Unspecified, "36500")),
                },
                new FeatureContract
                {
                    Name = "amount", Type = ElementType.Float32, Required = true, Unit = "EUR", ClrName = "Amount",
                    Range = new(new(ElementType.Float32, "0"), new(ElementType.Float32, "50000")),
                },
                new FeatureContract
                {
                    Name = "merchant", Type = ElementType.Unspecified, Encoding = FeatureEncoding.OneHot, Unknown = Unknown.AllZero,
                    Categories = EquatableArray.Of<Category>(new("grocery"), new("travel")),
                },
            ],
            contract.Features);
        Assert.Equal(
            [
                new OutputContract
                {
                    Name = "probabilities", Type = ElementType.Unspecified, Index = 1, Meaning = ScoreKind.Probability,
                },
            ],
            contract.Outputs);
        Assert.True(contract.UnknownFacts.IsEmpty);
    }

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("contracts 1\n", "\ufeffcontracts 1\n")]
    [InlineData("contracts 1\n", "contracts 1\n\n  \n")]
    [InlineData(" = ", "  =  ")]
    public void OtherWhitespaceReadsTheSame(string canonical, string other) =>
        Assert.Equal(Read(Text), Read(Text.Replace(canonical, other, StringComparison.Ordinal)));

    [Fact]
    public void NumbersAreReadInTheFieldsType() =>
        Assert.Equal(Read(Text), Read(Text.Replace("range = 0 50000", "range = -0.0 5.00e4", StringComparison.Ordinal)));

    [Fact]
    public void AMissingLastLineEndReadsTheSame() => Assert.Equal(Read(Text), Read(Text.TrimEnd('\n')));

    private static ModelContract Read(string text) =>
        ContractText.Read(text) is { Contract: { } contract } ? contract : throw new InvalidOperationException(text);
}
