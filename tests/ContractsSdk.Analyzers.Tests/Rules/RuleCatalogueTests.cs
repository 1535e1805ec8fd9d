using System;
using System.Linq;
using System.Reflection;
using ContractsSdk.Analyzers.Rules;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Analyzers.Tests.Rules;

/// <summary>One id is one name, one descriptor, one line of release tracking, one page and one link.</summary>
public class RuleCatalogueTests
{
    private static readonly FieldInfo[] Ids = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static);

    public static TheoryData<string> Rules => [.. Descriptors.ById.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void NoIdHasTwoNames() =>
        Assert.DoesNotContain(Ids.GroupBy(Value), names => names.Count() > 1);

    [Fact]
    public void EveryDeclarationRuleHasADescriptor() =>
        Assert.DoesNotContain(
            Ids.Select(Value), id => id.StartsWith("MC0", StringComparison.Ordinal) && !Descriptors.ById.ContainsKey(id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void ADescriptorHasTheNameOfItsId(string id)
    {
        var field = typeof(Descriptors).GetFields().Single(field => field.GetValue(null) == Descriptors.ById[id]);

        Assert.Equal(Ids.Single(name => Value(name) == id).Name, field.Name);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void AMessageSaysWhatIsWrongAndTheTitleIsASentence(string id)
    {
        var title = Descriptors.ById[id].Title.ToString(null);

        Assert.True(char.IsUpper(title[0]) && !title.EndsWith('.'), title);
        Assert.NotEqual(title, Descriptors.ById[id].MessageFormat.ToString(null));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void TheLinkOpensThePageOfTheId(string id) =>
        Assert.Equal($"https://github.com/contractssdk/contractssdk/blob/main/docs/rules/{id}.md", Descriptors.ById[id].HelpLinkUri);

    [Theory]
    [MemberData(nameof(Rules))]
    public void ReleaseTrackingHasTheRuleAsItIs(string id)
    {
        var rule = Descriptors.ById[id];

        Assert.Equal(
            $"{id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}",
            Assert.Single(ReleaseTracking.Lines(), line => line.StartsWith(id + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void ReleaseTrackingHasNoOtherRule() =>
        Assert.DoesNotContain(ReleaseTracking.Lines(), line => !Descriptors.ById.ContainsKey(line.Split(' ')[0]));

    private static string Value(FieldInfo id) => (string)id.GetRawConstantValue()!;
}
