using System.Linq;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Tests.Text;

public class UnknownFactsTests
{
    private const string Contract = "contracts 1\ncontract id = a\ncontract rules = 2026.1\ncontract version = 1.0.0\n";

    [Theory]
    [InlineData("in x drift = psi 0.2", "")]
    [InlineData("retired amount since = 1.3.0", "")]
    [InlineData("vendor.acme \"a b\" note = \"\"", "")]
    [InlineData("in x encode = standardize 412.5 87.25", "")]
    [InlineData("in x encode = bucket", "")]
    [InlineData("in x required = always", "")]
    [InlineData("clr ghost in = Ghost", "")]
    [InlineData("constant Label type = bool", "")]
    [InlineData("in x type = float8", "in x unit = EUR")]
    [InlineData("in x outside = wrap", "in x range = 0 1")]
    [InlineData("in x exclusive = minimum", "")]
    [InlineData("contract fallback = timeout boredom", "")]
    [InlineData("contract id2 = a", "")]
    public void AreKeptAndWrittenBack(string line, string known)
    {
        var text = Lines(line, known);

        var contract = ContractText.Read(text).Contract!;

        Assert.Equal([line], contract.UnknownFacts.Select(Line));
        Assert.Equal(text, ContractText.Write(contract));
    }

    [Fact]
    public void MayRepeatWhereTheyAreSets()
    {
        var text = Lines("zone x former = b", "zone x former = a");

        var contract = ContractText.Read(text).Contract!;

        Assert.Equal(["zone x former = a", "zone x former = b"], contract.UnknownFacts.Select(Line));
    }

    [Fact]
    public void AChecksumStaysTheLastLine()
    {
        var text = Lines("in x unit = EUR", "zone x note = 1") + "checksum sha256:9f2c\n";

        Assert.Equal(text, ContractText.Write(ContractText.Read(text).Contract!));
    }

    [Fact]
    public void MakeNoFeature() => Assert.Empty(ContractText.Read(Lines("in x drift = psi", "")).Contract!.Features);

    private static string Lines(params string[] lines)
    {
        var all = (Contract + string.Join('\n', lines)).Split('\n').Skip(1).Where(line => line.Length > 0);
        return "contracts 1\n" + string.Concat(all.OrderBy(line => line, System.StringComparer.Ordinal).Select(line => line + "\n"));
    }

    private static string Line(ContractFact fact) =>
        fact.Scope + (fact.Path is null ? "" : " " + Word(fact.Path)) + " " + fact.Name
        + (fact.Values.IsEmpty ? "" : " = " + string.Join(' ', fact.Values.Select(Word)));

    private static string Word(string text) =>
        text.Length == 0 || text.Contains(' ', System.StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
