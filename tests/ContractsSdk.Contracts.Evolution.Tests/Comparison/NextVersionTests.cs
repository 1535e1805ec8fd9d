using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Evolution.Tests.Comparison;

/// <summary>The least version that answers for what changed.</summary>
public sealed class NextVersionTests
{
    [Theory]
    [InlineData("1.2.3", "1.2.4", "1.3.0", "2.0.0")]
    [InlineData("0.2.3", "0.2.4", "0.2.4", "0.3.0")]
    [InlineData("2.0.0-rc.1", "2.0.0", "2.0.0", "2.0.0")]
    [InlineData("2147483647.0.0", "2147483647.0.1", "2147483647.1.0", null)]
    public void IsTheNextByWhatItNeeds(string released, string same, string added, string? broken)
    {
        Assert.Equal(same, Next(released, released, Feature("amount", "EUR")));
        Assert.Equal(added, Next(released, released, Feature("amount", "EUR"), Feature("age") with { Missing = new(ElementType.Float32, "0") }));
        Assert.Equal(broken, Next(released, released, Feature("amount", "EUR"), Feature("age") with { Required = true }));
        Assert.Equal(broken, Next(released, released, Feature("amount", "cent")));
    }

    [Fact]
    public void FollowsTheReleaseBeforeTheDeclaredVersionAndTakesNoneTwice() => Assert.Equal(
        "1.0.1", NextVersion.Of([Release("1.0.0"), Release("1.1.0"), Release("2.0.0")], Contract("1.0.9", Feature("amount", "EUR"))));

    [Fact]
    public void FollowsTheLastWhereNoneCameBefore() => Assert.Equal("1.0.1", Next("1.0.0", "0.9.0", Feature("amount", "EUR")));

    [Fact]
    public void AsksForWhatTheProjectDecided() => Assert.Equal(
        "1.0.1",
        NextVersion.Of(
            [Release("1.0.0")], Contract("1.0.0", Feature("amount", "cent")),
            new() { Bumps = RuleCatalogue.All.ToDictionary(rule => rule.Id, _ => VersionBump.Patch) }));

    [Fact]
    public void IsNoneWithoutARelease() => Assert.Null(NextVersion.Of([], Contract("1.0.0")));

    private static string? Next(string released, string declared, params FeatureContract[] features) =>
        NextVersion.Of([Release(released)], Contract(declared, features));

    private static Release Release(string version) => new(Contract(version, Feature("amount", "EUR")));

    private static ModelContract Contract(string version, params FeatureContract[] features) =>
        new() { Id = "fraud-detector", Version = version, Features = features.ToEquatableArray() };

    private static FeatureContract Feature(string name, string? unit = null) => new() { Name = name, Type = ElementType.Float32, Unit = unit };
}
