using System.Linq;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Tests.Text;

public class ReadErrorTests
{
    private const string Head = "contracts 1\ncontract id = a\ncontract version = 1.0.0\n";

    [Theory]
    [InlineData("in x slot = one", "'one' is not a whole number")]
    [InlineData("in", "expected a scope")]
    [InlineData("in a b c d", "expected a scope")]
    [InlineData("= 3", "expected a scope")]
    [InlineData("\"in\" x slot = 1", "never quoted")]
    [InlineData("in x \"slot\" = 1", "never quoted")]
    [InlineData("in x slot =", "nothing follows")]
    [InlineData("in x unit = = =", "a second '='")]
    [InlineData("in x unit=EUR", "a space is missing before '='")]
    [InlineData("in x\"y\" unit = EUR", "a space is missing before '\"'")]
    [InlineData("in x unit = £", "U+00A3 only stands inside quotes")]
    [InlineData("in x unit = #", "'#' only stands inside quotes")]
    [InlineData("in\tx unit = EUR", "U+0009 only stands inside quotes")]
    [InlineData("in x unit = \"EUR", "a quote is not closed")]
    [InlineData("in x unit = \"EUR\\\"", "a quote is not closed")]
    [InlineData("in x unit = \"\\n\"", "after '\\'")]
    [InlineData("in x unit = \"\\u12g4\"", "after '\\'")]
    [InlineData("in x unit = \"\\u12", "after '\\'")]
    [InlineData("in x unit = \"a\u202eb\"", "U+202E is written as \\u202e")]
    [InlineData("in x unit = \"\ufffd\"", "not UTF-8")]
    [InlineData("<<<<<<< HEAD", "left over from a merge")]
    [InlineData("=======", "left over from a merge")]
    [InlineData(">>>>>>> branch", "left over from a merge")]
    [InlineData("||||||| base", "left over from a merge")]
    [InlineData("in x category = Online ten", "expected a category")]
    [InlineData("in x length = 1 many", "'many' is not a length")]
    [InlineData("in x missing = float32 many", "'many' is no float32")]
    [InlineData("in x range = int8 0 int8 128", "'128' is no int8")]
    [InlineData("contract id = b", "a second line says 'id'")]
    public void SayTheLineAndTheReason(string line, string reason)
    {
        var result = ContractText.Read(Head + line + "\n");

        Assert.Null(result.Contract);
        var error = Assert.Single(result.Errors);
        Assert.Equal(4, error.Line);
        Assert.Contains(reason, error.Message, System.StringComparison.Ordinal);
    }

    // Not a case of the theory: the metadata of an attribute cannot hold half a pair.
    [Fact]
    public void HalfASurrogatePairIsWrittenAsAnEscape() =>
        Assert.Equal(
            ["line 4: U+D83D is written as \\ud83d"],
            ContractText.Read(Head + "in x unit = \"\ud83d\"\n").Errors.Select(error => error.ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("contracts 2\ncontract id = a\n<<<<<<< HEAD\n")]
    [InlineData("Contracts 1\n")]
    [InlineData("contracts 1 \n")]
    public void AnUnknownHeaderIsRefusedAlone(string text)
    {
        var error = Assert.Single(ContractText.Read(text).Errors);

        Assert.Equal(1, error.Line);
        Assert.Contains("contracts 1", error.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void ComeAllAtOnce() =>
        Assert.Equal([4, 6], ContractText.Read(Head + "in\nin x unit = EUR\nout\n").Errors.Select(error => error.Line));

    [Fact]
    public void IdAndVersionMustBeThere() =>
        Assert.Equal(
            ["line 1: no line says 'contract id'", "line 1: no line says 'contract version'"],
            ContractText.Read("contracts 1\n").Errors.Select(error => error.ToString()));

    [Fact]
    public void AreBounded() =>
        Assert.Equal(
            ContractReadResult.MaximumErrors,
            ContractText.Read(Head + string.Concat(Enumerable.Repeat("?\n", 100_000))).Errors.Count);
}
