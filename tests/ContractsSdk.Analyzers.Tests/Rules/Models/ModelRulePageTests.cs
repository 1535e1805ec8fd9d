using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Tests;

namespace ContractsSdk.Analyzers.Tests.Rules.Models;

/// <summary>A page says what its rule says, and its two examples are what it says they are.</summary>
public sealed class ModelRulePageTests
{
    public static TheoryData<string> Rules => [.. ModelRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void SaysWhatTheTableSays(string id)
    {
        var page = ModelRulePage.Read(id);

        Assert.Equal(ModelRulePage.HeadOf(ModelRules.Of(id)), page.Head);
        Assert.Equal(RulePage.Headings, page.Headings);
        Assert.Equal(RulePages.Of(id), ModelDescriptors.ById[id].HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task BeforeHasThatMistakeAndNoOther(string id)
    {
        var page = ModelRulePage.Read(id);
        var found = await ModelRun.Found(page.SourceBefore, page.SignatureBefore);

        Assert.Equal([id], found.Select(diagnostic => diagnostic.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task AfterHasNone(string id)
    {
        var page = ModelRulePage.Read(id);

        Assert.Empty(await ModelRun.Said(page.SourceAfter, page.SignatureAfter));
    }

    [Fact]
    public void EveryRuleHasAPageAndEveryPageARule() => Assert.Equal(
        Directory.EnumerateFiles(RepositoryFiles.PathOf("docs", "rules"), "MC4*.md").Select(Path.GetFileNameWithoutExtension)
            .Where(page => !page!.StartsWith("MC40", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ModelRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void TheIndexIsInStep()
    {
        if (Environment.GetEnvironmentVariable("CONTRACTSSDK_UPDATE_DOCS") == "1")
            File.WriteAllText(ModelRuleIndex.Path, ModelRuleIndex.Text());

        Assert.Equal(ModelRuleIndex.Text(), File.ReadAllText(ModelRuleIndex.Path).ReplaceLineEndings("\n"));
    }
}
