using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Tests;

namespace ContractsSdk.Analyzers.Tests.Rules;

/// <summary>A page says what its rule says, and its two examples are what it says they are.</summary>
public class RulePageTests
{
    public static TheoryData<string> Rules => [.. Descriptors.ById.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void APageHasTheTitleTheKindAndTheSections(string id)
    {
        var page = RulePage.Read(id);

        Assert.Equal(RulePage.TitleOf(Descriptors.ById[id]), page.Title);
        Assert.Equal(RulePage.KindOf(Descriptors.ById[id]), page.Kind);
        Assert.Equal(RulePage.Headings, page.Sections.Select(section => section.Heading));
        Assert.DoesNotContain(page.Sections, section => section.Text.Length == 0);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task BeforeHasThatMistakeAndNoOther(string id)
    {
        var found = await AnalyzerRun.Over(TestProject.Of(RulePage.Read(id).Before).Compile());

        Assert.Equal([id], found.Select(diagnostic => diagnostic.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task AfterHasNone(string id) => await RuleCheck.Holds(RulePage.Read(id).After);

    [Fact]
    public void NoPageIsOfNoRule()
    {
        var pages = Directory.GetFiles(RepositoryFiles.PathOf("docs", "rules"), "MC0*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.DoesNotContain(pages, page => !Descriptors.ById.ContainsKey(page!));
    }

    [Fact]
    public void TheIndexIsInStep()
    {
        if (Environment.GetEnvironmentVariable("CONTRACTSSDK_UPDATE_DOCS") == "1")
            File.WriteAllText(RuleIndex.Path, RuleIndex.Text());

        Assert.Equal(RuleIndex.Text(), File.ReadAllText(RuleIndex.Path));
    }
}
