using System;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Evolution.Tests.Cases;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Tests;

namespace ContractsSdk.Contracts.Evolution.Tests.Rules;

/// <summary>A page says what the catalogue says, and the way from its first example to its second is what it is about.</summary>
public sealed class ChangePageTests
{
    public static TheoryData<string> All => [.. RuleCatalogue.All.Select(rule => rule.Id).Order(StringComparer.Ordinal)];

    public static TheoryData<string> AboutContracts =>
        [.. RuleCatalogue.All.Select(rule => rule.Id).Except(FileRules.Ids, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void SaysWhatTheCatalogueSays(string id)
    {
        var page = ChangePage.Read(id);

        Assert.Equal(ChangePage.HeadOf(RuleCatalogue.Of(id)), page.Head);
        Assert.Equal(ChangePage.Headings, page.Sections.Select(section => section.Heading));
        Assert.Equal(ChangePage.WhoBreaks(RuleCatalogue.Of(id)), page.Text("Who breaks"));
        Assert.DoesNotContain(page.Sections, section => section.Text.Length == 0);
    }

    [Theory]
    [MemberData(nameof(AboutContracts))]
    public void ItsExamplesAreWhatItIsAbout(string id)
    {
        var contracts = ChangePage.Read(id).Contracts.Select(ContractCase.Read).ToList();
        var found = ContractComparer.Compare(contracts.SkipLast(1).Select(contract => new Release(contract)), contracts[^1]);

        Assert.Contains(found.Findings, finding => finding.Rule == id);
    }

    [Fact]
    public void TheIndexIsInStep()
    {
        if (Environment.GetEnvironmentVariable("CONTRACTSSDK_UPDATE_DOCS") == "1")
            File.WriteAllText(ChangeIndex.Path, ChangeIndex.Text());

        Assert.Equal(ChangeIndex.Text(), File.ReadAllText(ChangeIndex.Path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void EveryPageIsOfARule() => Assert.DoesNotContain(
        Directory.EnumerateFiles(RepositoryFiles.PathOf("docs", "rules"), "MC*.md").Select(Path.GetFileNameWithoutExtension),
        page => "12356".Contains(page![2], StringComparison.Ordinal) && page != RuleIds.DuplicateContractId
            && RuleCatalogue.All.All(rule => rule.Id != page));

    [Fact]
    public void EveryIdIsInTheCatalogue() => Assert.Equal(
        typeof(RuleIds).GetFields().Select(field => (string)field.GetRawConstantValue()!)
            .Where(id => "12356".Contains(id[2], StringComparison.Ordinal) || id.StartsWith("MC40", StringComparison.Ordinal))
            .Where(id => id != RuleIds.DuplicateContractId).Order(StringComparer.Ordinal),
        RuleCatalogue.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
}
