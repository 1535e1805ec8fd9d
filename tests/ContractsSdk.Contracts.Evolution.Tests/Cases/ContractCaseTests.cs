using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Evolution.Tests.Cases;

/// <summary>Every rule runs on every case, so a rule that fires where it has no business shows.</summary>
public sealed class ContractCaseTests
{
    public static TheoryData<ContractCase> All => [.. ContractCase.All()];

    public static TheoryData<ContractCase> Pairs => [.. ContractCase.All().Where(@case => @case.IsPair)];

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void FindsWhatIsExpected(ContractCase @case) =>
        Expect(@case, "expected.txt", Compare([.. @case.Texts]));

    [Theory]
    [MemberData(nameof(Pairs), DisableDiscoveryEnumeration = true)]
    public void FindsWhatIsExpectedOnTheWayBack(ContractCase @case) =>
        Expect(@case, "expected.reverse.txt", Compare(Versioned(@case.Texts[1], @case.Texts[0]), Versioned(@case.Texts[0], @case.Texts[1])));

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void FindsNothingBetweenAContractAndItself(ContractCase @case) => Assert.All(
        @case.Texts, text => Assert.Equal("", Compare(text, text)));

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void FindsTheSameHoweverTheLinesAreOrderedAndEnded(ContractCase @case)
    {
        var expected = Compare([.. @case.Texts]);

        Assert.Equal(expected, Compare([.. @case.Texts.Select(Shuffled)]));
        Assert.Equal(expected, Compare([.. @case.Texts.Select(Windows)]));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void FindsTheSameInEveryCulture(string name)
    {
        var expected = ContractCase.All().Select(@case => Messages([.. @case.Texts])).ToList();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);

            Assert.Equal(expected, ContractCase.All().Select(@case => Messages([.. @case.Texts])));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void EveryRuleHasACaseThatFiresAndTwoThatDoNot()
    {
        var cases = ContractCase.All().ToLookup(@case => @case.Rule, @case => Compare([.. @case.Texts]), StringComparer.Ordinal);
        Assert.All(RuleCatalogue.All.Where(rule => !FileRules.Ids.Contains(rule.Id)), rule =>
        {
            var (fires, silent) = (cases[rule.Id].Count(Names(rule.Id)), cases[rule.Id].Count(found => !Names(rule.Id)(found)));
            Assert.True(fires >= 1 && silent >= 1 && fires + silent >= 3, $"{rule.Id}: {fires} fire, {silent} do not");
        });
    }

    private static Func<string, bool> Names(string rule) => found => found.Contains($" {rule} ", StringComparison.Ordinal);

    private static ComparisonResult Result(params string[] texts) => ContractComparer.Compare(
        texts.SkipLast(1).Select(text => new Release(ContractCase.Read(text))), ContractCase.Read(texts[^1]));

    private static string Compare(params string[] texts) => FindingLines.Of(Result(texts).Findings);

    private static string Messages(params string[] texts) => string.Join('\n', Result(texts).Findings.Select(finding => finding.Message));

    // The versions stay in their order when the contracts change places.
    private static string Versioned(string text, string other) =>
        ContractText.Write(ContractCase.Read(text) with { Version = ContractCase.Read(other).Version });

    private static string Windows(string text) => "\ufeff" + text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static string Shuffled(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // Lines of one fact keep their order, which may mean something; sorting by what precedes the '=' is stable.
        return string.Concat(lines.Take(1).Concat(lines.Skip(1).OrderByDescending(line => line.Split(" = ")[0], StringComparer.Ordinal))
            .Select(line => line + "\n"));
    }

    private static void Expect(ContractCase @case, string file, string found)
    {
        var path = @case.PathOf(file);
        var received = Path.ChangeExtension(path, ".received.txt");
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        File.Delete(received);
        if (found != expected)
            File.WriteAllText(received, found);
        Assert.Equal(expected, found);
    }
}
