using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Comparison;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Evolution.Tests.Comparison;

/// <summary>What a finding says, how loud it is, and what the project decides about it.</summary>
public sealed class JudgementTests
{
    [Fact]
    public void AMessageSaysWhatChangedWhoBreaksAndWhatItNeeds() => Assert.Equal(
        "The unit of the feature 'amount' was 'EUR' and is 'cent'; breaks stored data and the model's meaning; "
        + "needs a major version and a line with the reason in accepted.txt",
        Assert.Single(Compare("1.1.0", Amount("EUR"), Amount("cent")).Findings).Message);

    [Fact]
    public void AMessageOfAContradictionSaysWhichChangeMakesIt() => Assert.Equal(
        "The model is the same, and what it is fed is not: what takes the place of a missing feature 'x' was '0' and is '1'; "
        + "breaks the model's meaning",
        Assert.Single(Compare("1.1.0", Imputed("0"), Imputed("1"), digest: "9f2c").Findings).Message);

    [Fact]
    public void AMessageNamesNoValueOfASensitiveFeature()
    {
        var message = Assert.Single(Compare("1.1.0", Imputed("17") with { Sensitive = true }, Imputed("42") with { Sensitive = true }).Findings).Message;

        Assert.DoesNotContain("17", message, StringComparison.Ordinal);
        Assert.DoesNotContain("42", message, StringComparison.Ordinal);
        Assert.Contains("(withheld)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABumpAloneAnswersForABreak()
    {
        Assert.Equal((RuleLevel.Error, false), LevelOf("1.1.0", Imputed("0"), Imputed("0") with { Required = true, Missing = null }));
        Assert.Equal((RuleLevel.Info, true), LevelOf("2.0.0", Imputed("0"), Imputed("0") with { Required = true, Missing = null }));
    }

    [Fact]
    public void ABumpAloneDoesNotAnswerForAChangeOfMeaning() =>
        Assert.Equal((RuleLevel.Error, false), LevelOf("2.0.0", Amount("EUR"), Amount("cent")));

    [Fact]
    public void AReasonAloneDoesNotEither()
    {
        var finding = Assert.Single(Compare("1.1.0", Amount("EUR"), Amount("cent")).Findings);
        var accepted = new Acknowledgement(finding.From, finding.To, finding.Change with { Reason = "it is right" });

        Assert.Equal(RuleLevel.Error, Assert.Single(Compare("1.1.0", Amount("EUR"), Amount("cent"), accepted: accepted).Findings).Level);
    }

    [Fact]
    public void AProjectSetsTheLevel()
    {
        var levels = new Dictionary<string, RuleLevel> { ["MC128"] = RuleLevel.Warning, ["MC129"] = RuleLevel.None };

        Assert.Equal(RuleLevel.Warning, Assert.Single(Compare("1.1.0", Amount("EUR"), Amount("cent"), new() { Levels = levels }).Findings).Level);
        Assert.Empty(Compare("1.1.0", Amount(null), Amount("EUR"), new() { Levels = levels }).Findings);
    }

    [Fact]
    public void ALevelThatIsLoweredCallsNoOtherRule() => Assert.Equal(
        ["MC128"], Rules(Compare("1.1.0", Amount("EUR"), Amount("cent"), new() { Levels = new Dictionary<string, RuleLevel> { ["MC128"] = RuleLevel.Info } })));

    [Fact]
    public void AProjectSetsTheBump()
    {
        var bumps = new Dictionary<string, VersionBump> { ["MC104"] = VersionBump.Patch };
        var added = Amount("EUR") with { Name = "new" };

        Assert.Equal(["MC104", "MC513"], Rules(Compare("1.0.1", null, added)));
        Assert.Equal(["MC104"], Rules(Compare("1.0.1", null, added, new() { Bumps = bumps })));
    }

    [Fact]
    public void ForRollbackWhatIsWidenedIsAWarning()
    {
        var (before, after) = (Amount("EUR"), Amount("EUR") with { Type = ElementType.Float64 });

        Assert.Equal(RuleLevel.Info, Assert.Single(Compare("1.1.0", before, after).Findings).Level);
        Assert.Equal(RuleLevel.Warning, Assert.Single(Compare("1.1.0", before, after, new() { Rollback = true }).Findings).Level);
    }

    [Fact]
    public void ReleasesMayComeInAnyOrder()
    {
        Release[] releases = [new(Contract("1.1.0", Amount("cent"))), new(Contract("1.0.0", Amount("EUR")))];

        Assert.Equal(["MC605"], Rules(ContractComparer.Compare(releases, Contract("1.2.0", Amount("cent")))));
        Assert.Equal(["MC605"], Rules(ContractComparer.Compare(releases.Reverse(), Contract("1.2.0", Amount("cent")))));
    }

    [Fact]
    public void WhatALaterReleaseAnsweredForDoesNotComeBack()
    {
        Release[] releases = [new(Contract("1.0.0", Amount("EUR"))), new(Contract("1.1.0", Amount("cent"))), new(Contract("1.2.0", Amount("cent")))];
        Assert.Equal(["MC605"], Rules(ContractComparer.Compare(releases, Contract("1.3.0", Amount("cent")))));

        var since = ContractComparer.Compare(releases.Take(2), Contract("1.2.0", Amount("cent"))).Findings[0].Change with { Reason = "all callers moved" };
        releases[2] = releases[2] with { Accepted = EquatableArray.Of(since) };

        Assert.Empty(ContractComparer.Compare(releases, Contract("1.3.0", Amount("cent"))).Findings);
        Assert.Equal(["MC605"], Rules(ContractComparer.Compare(releases.Append(new(Contract("1.3.0", Amount("USD")))), Contract("1.4.0", Amount("USD")))));
    }

    [Fact]
    public void WhatHasNoVersionIsNotCompared()
    {
        Assert.Empty(ContractComparer.Compare([], Contract("soon")).Findings);
        Assert.Equal(["MC503"], Rules(ContractComparer.Compare([new(Contract("soon"))], Contract("1.0.0"))));
    }

    private static IEnumerable<string> Rules(ComparisonResult result) => result.Findings.Select(finding => finding.Rule);

    private static (RuleLevel Level, bool IsCovered) LevelOf(string version, FeatureContract before, FeatureContract after)
    {
        var finding = Assert.Single(Compare(version, before, after).Findings);
        return (finding.Level, finding.IsCovered);
    }

    private static ComparisonResult Compare(
        string version, FeatureContract? before, FeatureContract after, ComparisonOptions? options = null, string? digest = null,
        Acknowledgement? accepted = null) => ContractComparer.Compare(
        [new(Contract("1.0.0", before) with { ModelDigest = digest })],
        Contract(version, after) with { ModelDigest = digest },
        accepted is null ? null : [accepted],
        options);

    private static ModelContract Contract(string version, FeatureContract? feature = null) => new()
    {
        Id = "fraud-detector", Version = version, Features = feature is null ? default : EquatableArray.Of(feature),
    };

    private static FeatureContract Amount(string? unit) => new() { Name = "amount", Type = ElementType.Float32, Unit = unit };

    private static FeatureContract Imputed(string missing) => new()
    {
        Name = "x", Type = ElementType.Int32, Nullable = true, Missing = new(ElementType.Int32, missing),
    };
}
